package org.chamfer.base.work;

import java.util.concurrent.CancellationException;

/**
 * What a long operation knows about the outside: whether it is still wanted, and whom to tell about its progress. Any
 * thread may poll it; implementations are thread-safe and cheap enough for inner loops.
 */
public interface WorkContext {
    /** A context that is never cancelled and reports to nobody. */
    WorkContext NONE = () -> false;

    /** True as soon as the result is no longer wanted. */
    boolean isCancelled();

    /**
     * Reports progress.
     *
     * @param task what is being done, a short phrase
     * @param fraction the part that is done, from 0 to 1; NaN if unknown
     */
    default void progress(String task, double fraction) {
        // Nobody listens by default.
    }

    /**
     * Ends the operation if it is no longer wanted.
     *
     * @throws CancellationException if cancelled
     */
    default void checkCancelled() {
        if (isCancelled()) {
            throw new CancellationException("cancelled");
        }
    }
}
