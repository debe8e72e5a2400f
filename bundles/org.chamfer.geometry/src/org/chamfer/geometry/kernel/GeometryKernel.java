package org.chamfer.geometry.kernel;

import org.chamfer.base.work.WorkContext;

/** Computes with solids and regions. Kernels are chosen through the extension point {@code org.chamfer.geometry.kernels}. */
public interface GeometryKernel {
    /** Name and version of what computes, part of every cache key: equal identities give equal bits. */
    String identity();

    /**
     * Prepares what every session needs (code, tables), so that the first operation is quick. May be called from any
     * thread, while others parse or compute.
     *
     * @param readiness how much is prepared
     * @param work cancels it
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    default void warmUp(Readiness readiness, WorkContext work) {
        // Most kernels have nothing to prepare.
    }

    /**
     * Opens a session for one worker. A session and its solids belong to one thread at a time; sessions are independent
     * of each other.
     *
     * @param context polled during operations, also inside long ones: a cancelled operation ends within half a second
     *     with a {@link java.util.concurrent.CancellationException}
     */
    KernelSession open(WorkContext context);
}
