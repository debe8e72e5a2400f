package org.chamfer.scad.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Runs short work on a thread of its own with a large stack, because nested code makes nested calls. */
public final class DeepThread {
    /** In bytes. The interpreter takes up to 400 bytes for a grammar rule, of which many thousands may be active. */
    private static final long STACK_SIZE = 256L << 20;

    private DeepThread() {}

    /**
     * Does the work and waits for it.
     *
     * @throws IllegalStateException if it fails
     */
    public static <T> T call(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(null, task, name, STACK_SIZE);
        thread.setDaemon(true);
        thread.start();
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException _) {
                    // It takes milliseconds: the caller sees the interrupt when it is done.
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw new IllegalStateException(name + " failed", e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
