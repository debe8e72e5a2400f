package org.chamfer.geometry.kernel.internal;

import java.util.function.Supplier;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Readiness;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.solid.WarmUp;

/**
 * Chamfer's own kernel: plain Java, doubles, several threads, always closed results. Another kernel is asked for plane
 * figures that it cannot combine.
 */
public final class ChamferKernel implements GeometryKernel {
    /** Counts changes that change results. */
    private static final int REVISION = 3;

    /** The system property that says how many threads an operation uses. */
    private static final String THREADS = "chamfer.kernel.threads";

    /** Who combines plane figures where this kernel fails. */
    private static final String PLANE_KERNEL = "org.chamfer.geometry.manifold";

    private final int threads;
    private final Supplier<GeometryKernel> plane;

    /** Makes a kernel that uses all processors, and the registered kernel for plane figures. */
    public ChamferKernel() {
        this(Integer.getInteger(THREADS, Runtime.getRuntime().availableProcessors()), () -> new KernelRegistry()
                .kernel(PLANE_KERNEL)
                .orElseThrow(() -> new IllegalStateException("there is no kernel " + PLANE_KERNEL)));
    }

    /**
     * Makes a kernel.
     *
     * @param threads how many an operation uses at most; results do not depend on it
     * @param plane gives the kernel for plane figures, asked for when first needed
     */
    public ChamferKernel(int threads, Supplier<GeometryKernel> plane) {
        this.threads = Math.max(1, threads);
        this.plane = plane;
    }

    @Override
    public String identity() {
        return "chamfer, revision " + REVISION + "; plane figures: "
                + plane.get().identity();
    }

    @Override
    public void warmUp(Readiness readiness, WorkContext work) {
        switch (readiness) {
            // Enough for the quick compiler to see the most important loops; more would take longer than it gains.
            case LOADED -> WarmUp.of(() -> open(work), 3, 8, 2);
            // Enough for the optimising one.
            case COMPILED -> WarmUp.of(() -> open(work), 8, 24, 9);
        }
    }

    @Override
    public KernelSession open(WorkContext context) {
        return new ChamferSession(new Work(context, threads), plane);
    }
}
