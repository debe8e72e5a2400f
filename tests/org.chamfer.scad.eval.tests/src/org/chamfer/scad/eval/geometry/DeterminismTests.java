package org.chamfer.scad.eval.geometry;

import static org.chamfer.scad.eval.geometry.Trees.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.scad.eval.csg.CsgNode;
import org.junit.jupiter.api.Test;

class DeterminismTests {
    /** A kernel that must not be used. */
    private static final GeometryKernel NONE = new GeometryKernel() {
        @Override
        public String identity() {
            return "none";
        }

        @Override
        public KernelSession open(WorkContext context) {
            throw new AssertionError("the kernel was opened");
        }
    };

    private static CsgNode balls(int count, int segments) {
        List<CsgNode> balls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            balls.add(translate(3.7 * (i % 4), 3.1 * (i / 4), Math.sin(i), sphere(2.5, segments)));
        }
        return union(balls.toArray(CsgNode[]::new));
    }

    private static CsgNode model() {
        CsgNode body = difference(balls(12, 24), translate(-1, -1, 0.3, cube(20, 3, 1)));
        return root(body, translate(0, 0, 1.5, body), minkowski(cube(3, 2, 1), sphere(1, 12)));
    }

    private static Digest digest(GeometryEvaluator evaluator, CsgNode root) throws DiagnosticException {
        return evaluator.evaluate(root, WorkContext.NONE, _ -> {}).digest();
    }

    private static GeometryEvaluator fresh(int jobs) {
        return new GeometryEvaluator(TestKernel.INSTANCE, jobs, 0);
    }

    @Test
    void jobsDoNotMatter() throws DiagnosticException {
        Digest one = digest(fresh(1), model());
        assertEquals(one, digest(fresh(2), model()));
        assertEquals(one, digest(fresh(5), model()));
    }

    @Test
    void cacheDoesNotMatter() throws DiagnosticException {
        CsgNode model = model();
        Digest expected = digest(fresh(1), model);
        GeometryEvaluator evaluator = new GeometryEvaluator(TestKernel.INSTANCE, 2);
        digest(evaluator, root(model.children().getFirst()));
        digest(evaluator, root(model.children().getFirst().children().getFirst()));
        assertEquals(expected, digest(evaluator, model));
        assertEquals(expected, digest(evaluator, model));
        GeometryEvaluator small = new GeometryEvaluator(TestKernel.INSTANCE, 1, 100_000);
        assertEquals(expected, digest(small, model));
        assertEquals(expected, digest(small, model));
    }

    @Test
    void largeUnionsAreDividedTheSameWay() throws DiagnosticException {
        CsgNode model = root(balls(4, 356));
        assertEquals(digest(fresh(1), model), digest(fresh(2), model));
    }

    @Test
    void lonePrimitivesNeedNoKernel() throws DiagnosticException {
        GeometryEvaluator evaluator = new GeometryEvaluator(NONE, 1);
        double[] points = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1};
        CsgNode tetrahedron =
                polyhedron(points, new int[] {0, 1, 2}, new int[] {0, 3, 1}, new int[] {1, 3, 2}, new int[] {2, 3, 0});
        for (CsgNode node : List.of(
                cube(1, 2, 3),
                translate(1, 2, 3, union(sphere(2, 20))),
                union(cube(1, 1, 1), translate(5, 0, 0, tetrahedron)),
                difference(cube(1, 1, 1), translate(5, 0, 0, cube(1, 1, 1))),
                extrude(3, circle(2, 9)),
                rotateExtrude(90, 20, square(1, 2)),
                polygon(0, 0, 4, 0, 1, 1, 0, 4))) {
            evaluator.evaluate(root(node), WorkContext.NONE, _ -> {});
        }
    }

    @Test
    void deepTreesDoNotOverflow() throws DiagnosticException {
        CsgNode deep = cube(1, 1, 1);
        for (int i = 0; i < 20_000; i++) {
            deep = translate(0.001, 0, 0, union(deep));
        }
        MeshFacts facts = MeshFacts.of((Mesh) evaluate(root(deep)));
        assertEquals(20, facts.bounds().minX(), 1e-6);
        CsgNode chain = cube(100, 1, 1);
        for (int i = 0; i < 100; i++) {
            chain = difference(chain, translate(i, -1, 0.5, cube(0.5, 3, 3)));
        }
        assertEquals(75, solid(chain).volume(), 1e-6);
    }
}
