package org.chamfer.geometry.manifold.internal;

import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;
import org.chamfer.geometry.manifold.internal.wasm.WasmInstance;

/** Manifold, compiled from WebAssembly to JVM classes. */
public final class ManifoldKernel implements GeometryKernel {
    /** Counts changes of this bundle that change results: order of batches, normal form, treatment of regions. */
    private static final int REVISION = 2;

    private final EnginePool engines = new EnginePool();
    private final CancellationWatch watch = new CancellationWatch();

    @Override
    public String identity() {
        return "manifold-3d " + WasmInstance.RELEASE + " (WebAssembly), revision " + REVISION;
    }

    /** Loads the compiled module, starts an instance and runs a first boolean on it. */
    @Override
    public void warmUp() {
        double[] corners = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1};
        int[] faces = {0, 2, 1, 0, 1, 3, 1, 2, 3, 0, 3, 2};
        Mesh first = Mesh.of(corners, faces, MeshOrigin.UNKNOWN);
        double[] moved = corners.clone();
        for (int i = 0; i < moved.length; i++) {
            moved[i] += 0.125;
        }
        Mesh second = Mesh.of(moved, faces, MeshOrigin.UNKNOWN);
        try (KernelSession session = open(WorkContext.NONE);
                Solid a = session.load(first);
                Solid b = session.load(second);
                Solid result = session.difference(a, List.of(b))) {
            session.store(result);
        } catch (KernelException e) {
            throw new IllegalStateException("the kernel fails on two tetrahedra", e);
        }
    }

    @Override
    public KernelSession open(WorkContext context) {
        return new ManifoldSession(engines, watch, context);
    }
}
