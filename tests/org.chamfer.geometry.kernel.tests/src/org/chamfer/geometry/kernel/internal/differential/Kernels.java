package org.chamfer.geometry.kernel.internal.differential;

import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.internal.ChamferKernel;
import org.chamfer.geometry.manifold.internal.ManifoldKernel;

/** The kernel that is tested. */
final class Kernels {
    private Kernels() {}

    /** A kernel that has not computed anything yet, with so many threads. Plane figures are not tested. */
    static GeometryKernel tested(int threads) {
        return new ChamferKernel(threads, ManifoldKernel::new);
    }
}
