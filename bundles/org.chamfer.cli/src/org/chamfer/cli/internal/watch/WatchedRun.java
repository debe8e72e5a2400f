package org.chamfer.cli.internal.watch;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;

/** A run on a thread of its own, which can be cancelled because a newer one is wanted. */
final class WatchedRun {
    private final Thread thread;
    private volatile boolean cancelled;
    private volatile RuntimeException failure;

    /** What is run. */
    @FunctionalInterface
    interface Work {
        /**
         * Runs.
         *
         * @return the files that it depended on
         */
        Collection<Path> run(WorkContext work) throws DiagnosticException;
    }

    /**
     * Begins a run.
     *
     * @param finished gets the files that it depended on
     * @param failed gets what went wrong
     */
    WatchedRun(Work work, Consumer<Set<Path>> finished, Consumer<DiagnosticException> failed) {
        thread = new Thread(
                () -> {
                    try {
                        finished.accept(Set.copyOf(work.run(() -> cancelled)));
                    } catch (DiagnosticException e) {
                        failed.accept(e);
                    } catch (CancellationException _) {
                        // Nobody wants the result any more.
                    } catch (RuntimeException e) {
                        failure = e;
                    }
                },
                "chamfer-watch");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the run. */
    void cancel() {
        cancelled = true;
    }

    /** True if it failed in a way that is a defect of the program. */
    boolean isBroken() {
        return failure != null;
    }

    /**
     * Waits for the end.
     *
     * @throws RuntimeException if the run failed in a way that is a defect of the program
     */
    void join() throws InterruptedException {
        thread.join();
        if (failure != null) {
            throw failure;
        }
    }
}
