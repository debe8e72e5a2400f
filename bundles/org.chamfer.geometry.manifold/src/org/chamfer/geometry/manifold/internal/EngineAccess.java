package org.chamfer.geometry.manifold.internal;

import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.manifold.internal.engine.Engine;
import org.chamfer.geometry.manifold.internal.mesh.OriginTable;

/** Runs work on the instance of a session. */
@FunctionalInterface
public interface EngineAccess {
    /** Runs a task. */
    <T> T run(EngineTask<T> task) throws KernelException;

    /** Work on an instance. */
    @FunctionalInterface
    interface EngineTask<T> {
        /** Does the work. */
        T run(Engine engine, OriginTable origins) throws KernelException;
    }
}
