package org.chamfer.scad.eval.geometry;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.Readiness;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.csg.Facets;

/** A first small model, so that what plans models and hands them to a kernel is loaded before it is needed. */
public final class GeometryWarmUp {
    private GeometryWarmUp() {}

    /**
     * Makes a kernel ready, then computes a model with it and forgets the result.
     *
     * @param work cancels it
     * @throws IllegalStateException if the kernel cannot do even that
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static void of(GeometryKernel kernel, Readiness readiness, WorkContext work) {
        kernel.warmUp(readiness, work);
        try {
            new GeometryEvaluator(kernel, Runtime.getRuntime().availableProcessors(), 0).evaluate(model(), work, _ -> {
                // Nothing is odd about it.
            });
        } catch (DiagnosticException e) {
            throw new IllegalStateException("the kernel fails on a pierced ball", e);
        }
    }

    /** A ball less a box, and a cylinder. */
    private static CsgNode model() {
        CsgNode ball = node(new CsgOperation.Sphere(2, Facets.DEFAULT));
        CsgNode box = node(
                new CsgOperation.Transform(Affine3.translation(1, 0, 0)), node(new CsgOperation.Cube(2, 2, 2, true)));
        CsgNode cylinder = node(new CsgOperation.Cylinder(5, 1, 1, false, Facets.DEFAULT));
        return node(new CsgOperation.Group(""), node(new CsgOperation.Difference(), ball, box), cylinder);
    }

    private static CsgNode node(CsgOperation operation, CsgNode... children) {
        return new CsgNode(operation, List.of(children), null);
    }
}
