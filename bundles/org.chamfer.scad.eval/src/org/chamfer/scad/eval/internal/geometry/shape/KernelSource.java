package org.chamfer.scad.eval.internal.geometry.shape;

import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;

/**
 * Opens the kernel for those who turn out to need it. What is done with a session goes from values to values: no solid
 * outlives it, and nobody asks for a second session meanwhile.
 */
public interface KernelSource {
    /** Something to do with a session, which is closed afterwards. */
    @FunctionalInterface
    interface Use<T> {
        /** Does it. */
        T apply(KernelSession session) throws KernelException;
    }

    /** Does something with a session. */
    <T> T use(Use<T> use) throws KernelException;
}
