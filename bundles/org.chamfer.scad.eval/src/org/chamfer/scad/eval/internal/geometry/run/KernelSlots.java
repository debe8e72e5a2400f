package org.chamfer.scad.eval.internal.geometry.run;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;

/**
 * Bounds how many sessions of a kernel are open at once, however many evaluations are going on. A session is open for one
 * operation from values to values: that nobody holds one while waiting for others makes the bound safe. Sessions are not
 * kept, because kernels keep what is costly about them, and know when an instance has grown too large or is worn.
 * Thread-safe.
 */
public final class KernelSlots {
    private static final long POLL_MILLISECONDS = 50;

    private final GeometryKernel kernel;
    private final Semaphore free;

    /**
     * Makes slots for sessions.
     *
     * @param count number of sessions, at least 1
     */
    public KernelSlots(GeometryKernel kernel, int count) {
        this.kernel = kernel;
        this.free = new Semaphore(count, true);
    }

    /** Opens sessions for one evaluation. */
    KernelSource forWork(WorkContext context) {
        return new Source(this, context);
    }

    private <T> T use(WorkContext context, KernelSource.Use<T> use) throws KernelException {
        acquire(context);
        try (KernelSession session = kernel.open(context)) {
            return use.apply(session);
        } finally {
            free.release();
        }
    }

    private void acquire(WorkContext context) {
        try {
            while (!free.tryAcquire(POLL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
                context.checkCancelled();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    private record Source(KernelSlots slots, WorkContext context) implements KernelSource {
        @Override
        public <T> T use(Use<T> use) throws KernelException {
            return slots.use(context, use);
        }
    }
}
