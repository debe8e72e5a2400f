package org.chamfer.scad.eval.internal.geometry.shape;

import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;

/** Opens the kernel for those who turn out to need it. */
public interface KernelSource {
    /** Something to do with a session, which stays open. */
    @FunctionalInterface
    interface Use<T> {
        /** Does it. */
        T apply(KernelSession session) throws KernelException;
    }

    /** Does something with the session of this worker, which is opened at the first call. */
    <T> T use(Use<T> use) throws KernelException;
}
