package org.chamfer.geometry.kernel.internal.differential;

import java.io.IOException;
import java.nio.file.Path;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.manifold.internal.ManifoldKernel;

/** Manifold as the referee of case after case. */
interface Manifold extends AutoCloseable {
    /** A referee for one case, which has to be closed before the next is opened. */
    Referee open(WorkContext context);

    @Override
    void close();

    /** Manifold on the JVM. */
    static Manifold onJvm() {
        GeometryKernel kernel = new ManifoldKernel();
        return new Manifold() {
            @Override
            public Referee open(WorkContext context) {
                return new KernelReferee(new MeshOperations(kernel.open(context)));
            }

            @Override
            public void close() {
                // Nothing stays open.
            }
        };
    }

    /** Manifold in a process of Node, with the module that the build has fetched into a checkout. */
    static Manifold inNode(Path checkout) throws IOException {
        NodeProcess process = NodeProcess.start(checkout);
        return new Manifold() {
            @Override
            public Referee open(WorkContext context) {
                return new NodeReferee(process);
            }

            @Override
            public void close() {
                process.close();
            }
        };
    }
}
