package org.chamfer.geometry.manifold.internal;

import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.manifold.internal.engine.BooleanOperation;
import org.chamfer.geometry.manifold.internal.engine.Engine;
import org.chamfer.geometry.manifold.internal.engine.SolidEngine;
import org.chamfer.geometry.manifold.internal.mesh.OriginTable;
import org.chamfer.geometry.solid.ConvexityTest;
import org.chamfer.geometry.solid.NormalForm;

/**
 * Minkowski sums. The sum of two convex solids is the hull of the sums of their vertices. Otherwise the kernel sums the
 * surfaces and adds one of the operands, which is right if the other contains the origin; so both are moved there
 * first, and both are added.
 */
final class MinkowskiSum {
    private MinkowskiSum() {}

    /** The sum of two solids that are not empty. */
    static Mesh of(Engine engine, OriginTable origins, Mesh first, Mesh second) {
        if (ConvexityTest.isConvex(first) && ConvexityTest.isConvex(second)) {
            return SpatialHull.of(engine, origins, vertexSums(first.positions(), second.positions()));
        }
        double[] p = first.positions();
        double[] q = second.positions();
        SolidEngine solids = engine.solids();
        int a = origins.enter(NormalForm.of(first.transformed(Affine3.translation(-p[0], -p[1], -p[2]))));
        int b = origins.enter(NormalForm.of(second.transformed(Affine3.translation(-q[0], -q[1], -q[2]))));
        int surface = solids.minkowski(a, b);
        int sum = solids.combine(BooleanOperation.UNION, surface, a, b);
        Mesh atOrigin = ManifoldSession.takeOut(engine, origins, sum);
        solids.delete(surface);
        solids.delete(a);
        solids.delete(b);
        Mesh moved = atOrigin.transformed(Affine3.translation(p[0] + q[0], p[1] + q[1], p[2] + q[2]));
        return NormalForm.of(moved);
    }

    private static double[] vertexSums(double[] p, double[] q) {
        double[] sums = new double[Math.multiplyExact(p.length / 3, q.length)];
        int next = 0;
        for (int i = 0; i < p.length; i += 3) {
            for (int j = 0; j < q.length; j += 3) {
                sums[next++] = p[i] + q[j];
                sums[next++] = p[i + 1] + q[j + 1];
                sums[next++] = p[i + 2] + q[j + 2];
            }
        }
        return sums;
    }
}
