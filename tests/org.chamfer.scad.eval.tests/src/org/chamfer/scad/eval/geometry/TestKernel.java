package org.chamfer.scad.eval.geometry;

import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelRegistry;

/** The kernel that tests compute with: the contributed one, or Manifold on a plain class path. */
public final class TestKernel {
    public static final GeometryKernel INSTANCE = find();

    private TestKernel() {}

    private static GeometryKernel find() {
        KernelRegistry registry = new KernelRegistry();
        if (!registry.entries().isEmpty()) {
            return registry.defaultKernel();
        }
        try {
            return (GeometryKernel) Class.forName("org.chamfer.geometry.manifold.internal.ManifoldKernel")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no kernel to test with", e);
        }
    }
}
