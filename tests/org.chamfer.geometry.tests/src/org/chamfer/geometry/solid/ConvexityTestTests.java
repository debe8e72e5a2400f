package org.chamfer.geometry.solid;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.junit.jupiter.api.Test;

/** Convex solids are told from others. */
class ConvexityTestTests {
    private static final double[] HEXAGON = {4, 0, 2, 3.4, -2, 3.4, -4, 0, -2, -3.4, 2, -3.4};

    @Test
    void convexSolids() {
        assertTrue(ConvexityTest.isConvex(prism(HEXAGON)));
        assertTrue(ConvexityTest.isConvex(prism(HEXAGON).transformed(Affine3.translation(1e3, 0.1, -7))));
        assertTrue(ConvexityTest.isConvex(prism(new double[] {0, 2, 0, 0, 1, 0, 2, 0, 2, 2})), "a flat corner");
    }

    @Test
    void solidsWithADentAHoleOrTwoPieces() {
        assertFalse(ConvexityTest.isConvex(prism(new double[] {1, 1, 0, 0, 4, 0, 4, 4, 0, 4})), "a dent");
        Mesh outer = prism(HEXAGON);
        Mesh inner = turnedInsideOut(new Mesh(scaled(outer.positions(), 0.5), outer.triangles(), outer.runs()));
        assertFalse(ConvexityTest.isConvex(Mesh.sideBySide(List.of(outer, inner))), "a void inside");
        Mesh beside = outer.transformed(Affine3.translation(20, 0, 0));
        assertFalse(ConvexityTest.isConvex(Mesh.sideBySide(List.of(outer, beside))), "two pieces");
    }

    @Test
    void nothingAndHalfThingsAreNotConvex() {
        assertFalse(ConvexityTest.isConvex(Mesh.EMPTY));
        Mesh open = Mesh.of(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0}, new int[] {0, 1, 2}, MeshOrigin.UNKNOWN);
        assertFalse(ConvexityTest.isConvex(open));
    }

    /** A prism of height 1 over a figure whose triangles at its first point fill it. */
    private static Mesh prism(double[] figure) {
        int n = figure.length / 2;
        double[] positions = new double[6 * n];
        int[] triangles = new int[12 * n - 12];
        int next = 0;
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < 2; k++) {
                positions[6 * i + 3 * k] = figure[2 * i];
                positions[6 * i + 3 * k + 1] = figure[2 * i + 1];
                positions[6 * i + 3 * k + 2] = k;
            }
            int a = 2 * i;
            int b = 2 * ((i + 1) % n);
            next = put(triangles, next, a, b, b + 1);
            next = put(triangles, next, a, b + 1, a + 1);
            if (i > 0 && i < n - 1) {
                next = put(triangles, next, 0, b, a);
                next = put(triangles, next, 1, a + 1, b + 1);
            }
        }
        return Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
    }

    private static int put(int[] triangles, int next, int a, int b, int c) {
        triangles[next] = a;
        triangles[next + 1] = b;
        triangles[next + 2] = c;
        return next + 3;
    }

    private static double[] scaled(double[] positions, double factor) {
        double[] scaled = positions.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = 0.2 + factor * scaled[i];
        }
        return scaled;
    }

    private static Mesh turnedInsideOut(Mesh mesh) {
        int[] turned = mesh.triangles().clone();
        for (int i = 0; i < turned.length; i += 3) {
            turned[i + 1] = mesh.triangles()[i + 2];
            turned[i + 2] = mesh.triangles()[i + 1];
        }
        return new Mesh(mesh.positions(), turned, mesh.runs());
    }
}
