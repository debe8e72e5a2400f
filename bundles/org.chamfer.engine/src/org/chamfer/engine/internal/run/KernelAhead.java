package org.chamfer.engine.internal.run;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.Readiness;
import org.chamfer.scad.eval.geometry.GeometryWarmUp;

/**
 * Makes the kernel ready, and what uses it, once, beside the first node that a process computes: before a node uses the
 * kernel, code is read or values of other nodes are computed. Not earlier, for a run that finds all its results needs no
 * kernel.
 */
public final class KernelAhead {
    private static final Logger LOG = System.getLogger(KernelAhead.class.getName());

    private final Supplier<GeometryKernel> kernel;
    private final Executor threads;
    private final WorkContext work;
    private final AtomicBoolean begun = new AtomicBoolean();

    /**
     * Prepares.
     *
     * @param kernel gives the kernel; may take a while or fail
     * @param threads where it is made ready
     * @param work cancels it
     */
    public KernelAhead(Supplier<GeometryKernel> kernel, Executor threads, WorkContext work) {
        this.kernel = kernel;
        this.threads = threads;
        this.work = work;
    }

    /** Begins unless it has begun, and does not wait. */
    public void begin() {
        if (begun.getAndSet(true)) {
            return;
        }
        try {
            threads.execute(this::warmUp);
        } catch (RejectedExecutionException _) {
            // The engine was closed at this moment.
        }
    }

    private void warmUp() {
        try {
            GeometryWarmUp.of(kernel.get(), Readiness.LOADED, work);
        } catch (CancellationException _) {
            // The engine was closed.
        } catch (RuntimeException | LinkageError e) {
            // The nodes that need it fail and say why.
            LOG.log(Level.DEBUG, "the kernel could not be made ready", e);
        }
    }
}
