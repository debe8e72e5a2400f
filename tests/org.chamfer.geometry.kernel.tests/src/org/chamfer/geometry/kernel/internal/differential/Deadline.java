package org.chamfer.geometry.kernel.internal.differential;

import java.util.concurrent.TimeUnit;
import org.chamfer.base.work.WorkContext;

/** Cancels operations that take too long. */
final class Deadline implements WorkContext {
    private final long end;

    Deadline(long seconds) {
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    @Override
    public boolean isCancelled() {
        return System.nanoTime() - end > 0;
    }
}
