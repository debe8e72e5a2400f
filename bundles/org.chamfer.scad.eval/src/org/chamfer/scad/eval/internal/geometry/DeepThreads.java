package org.chamfer.scad.eval.internal.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;

/** Runs work on threads whose stacks are large enough for trees that are nested many thousands deep. */
final class DeepThreads {
    /** Address space only: memory is taken as the stack grows. */
    private static final long STACK_BYTES = 512L << 20;

    private DeepThreads() {}

    /**
     * Runs the same work on a number of threads and waits for all of them.
     *
     * @throws CancellationException if the waiting thread is interrupted
     */
    static void run(int threads, Runnable work) {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        List<Thread> started = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(null, work, "chamfer-geometry-" + (i + 1), STACK_BYTES);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler((_, e) -> failure.compareAndSet(null, e));
            thread.start();
            started.add(thread);
        }
        boolean interrupted = false;
        for (Thread thread : started) {
            interrupted |= awaitEnd(thread, started);
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
        switch (failure.get()) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {}
        }
    }

    /** Waits for a thread; an interruption is passed on to all of them. True if there was one. */
    private static boolean awaitEnd(Thread thread, List<Thread> all) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException _) {
                interrupted = true;
                all.forEach(Thread::interrupt);
            }
        }
        return interrupted;
    }
}
