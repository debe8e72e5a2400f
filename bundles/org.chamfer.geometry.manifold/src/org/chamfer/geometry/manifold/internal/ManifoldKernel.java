package org.chamfer.geometry.manifold.internal;

import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Readiness;
import org.chamfer.geometry.manifold.internal.wasm.WasmInstance;
import org.chamfer.geometry.solid.WarmUp;

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
    public void warmUp(Readiness readiness, WorkContext work) {
        WarmUp.of(() -> open(work), 3, 2, 1);
    }

    @Override
    public KernelSession open(WorkContext context) {
        return new ManifoldSession(engines, watch, context);
    }
}
