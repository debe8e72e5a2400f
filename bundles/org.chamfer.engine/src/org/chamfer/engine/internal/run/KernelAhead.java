package org.chamfer.engine.internal.run;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.internal.service.ServiceSet;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.Readiness;
import org.chamfer.scad.eval.geometry.GeometryWarmUp;

/**
 * Makes the kernel ready, and what uses it, once, beside the first node that an engine computes: before a node uses the
 * kernel, code is read or values of other nodes are computed. Not earlier, for a run that finds all its results needs no
 * kernel.
 */
final class KernelAhead {
    private final ServiceSet services;
    private final Executor threads;
    private final WorkContext work;
    private final AtomicBoolean begun = new AtomicBoolean();

    KernelAhead(ServiceSet services, Executor threads, WorkContext work) {
        this.services = services;
        this.threads = threads;
        this.work = work;
    }

    /** Begins unless it has begun, and does not wait. */
    void begin() {
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
            GeometryWarmUp.of(services.get(GeometryKernel.class), Readiness.LOADED, work);
        } catch (CancellationException _) {
            // The engine was closed.
        } catch (RuntimeException | LinkageError _) {
            // The nodes that need it fail and say why.
        }
    }
}
