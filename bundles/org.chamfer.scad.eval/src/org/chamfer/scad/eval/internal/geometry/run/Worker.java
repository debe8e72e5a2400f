package org.chamfer.scad.eval.internal.geometry.run;

import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.scad.eval.internal.geometry.shape.KernelSource;

/** What one thread works with: a kernel session that is opened when it is first needed. */
final class Worker implements KernelSource, AutoCloseable {
    private final GeometryKernel kernel;
    private final WorkContext context;
    private KernelSession session;

    Worker(GeometryKernel kernel, WorkContext context) {
        this.kernel = kernel;
        this.context = context;
    }

    @Override
    public <T> T use(Use<T> use) throws KernelException {
        if (session == null) {
            session = kernel.open(context);
        }
        return use.apply(session);
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
            session = null;
        }
    }
}
