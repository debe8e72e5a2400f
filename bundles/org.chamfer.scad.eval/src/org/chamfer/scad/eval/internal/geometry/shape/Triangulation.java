package org.chamfer.scad.eval.internal.geometry.shape;

import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;

/** Divides regions into triangles: convex ones as a fan, others by the kernel. */
final class Triangulation {
    private Triangulation() {}

    /**
     * Triangulates a region without adding points.
     *
     * @return three indices a triangle, counter-clockwise, into the points of all contours in order
     */
    static int[] of(Region region, KernelSource kernel) throws KernelException {
        if (region.contours().size() == 1
                && Contours.isStrictlyConvex(region.contours().getFirst())) {
            return fan(region.vertexCount());
        }
        return kernel.use(session -> session.regions().triangulate(region));
    }

    private static int[] fan(int corners) {
        int[] triangles = new int[3 * (corners - 2)];
        for (int i = 0; i < corners - 2; i++) {
            triangles[3 * i + 1] = i + 1;
            triangles[3 * i + 2] = i + 2;
        }
        return triangles;
    }
}
