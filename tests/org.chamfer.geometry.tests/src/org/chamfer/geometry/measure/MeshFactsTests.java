package org.chamfer.geometry.measure;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.junit.jupiter.api.Test;

class MeshFactsTests {
    private static final double[] CORNERS = {0, 0, 0, 2, 0, 0, 0, 3, 0, 2, 3, 0, 0, 0, 4, 2, 0, 4, 0, 3, 4, 2, 3, 4};
    private static final int[] SIDES = {
        4, 5, 7, 4, 7, 6, 2, 3, 1, 2, 1, 0, 0, 1, 5, 0, 5, 4, 1, 3, 7, 1, 7, 5, 3, 2, 6, 3, 6, 7, 2, 0, 4, 2, 4, 6
    };

    private static Mesh mesh(double[] positions, int[] triangles) {
        return Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
    }

    private static Mesh box() {
        return mesh(CORNERS, SIDES);
    }

    /** A ring of square cross-section: corners on two circles at two heights. */
    private static Mesh ring(int corners, double inner, double outer, double height) {
        double[] positions = new double[12 * corners];
        int[] triangles = new int[24 * corners];
        int next = 0;
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            for (int j = 0; j < 4; j++) {
                double radius = j == 0 || j == 3 ? inner : outer;
                positions[12 * i + 3 * j] = radius * Math.cos(angle);
                positions[12 * i + 3 * j + 1] = radius * Math.sin(angle);
                positions[12 * i + 3 * j + 2] = j < 2 ? 0 : height;
                int a = 4 * i + j;
                int b = 4 * i + (j + 1) % 4;
                int c = 4 * ((i + 1) % corners) + (j + 1) % 4;
                int d = 4 * ((i + 1) % corners) + j;
                for (int vertex : new int[] {a, c, b, a, d, c}) {
                    triangles[next++] = vertex;
                }
            }
        }
        return mesh(positions, triangles);
    }

    @Test
    void boxHasItsVolumeAreaAndCentroid() {
        MeshFacts facts = MeshFacts.of(box());
        assertAll(
                () -> assertEquals(24, facts.volume(), 1e-12),
                () -> assertEquals(52, facts.area(), 1e-12),
                () -> assertArrayEquals(new double[] {1, 1.5, 2}, facts.centroid(), 1e-12),
                () -> assertEquals(8, facts.vertices()),
                () -> assertEquals(12, facts.triangles()),
                () -> assertEquals(1, facts.components()),
                () -> assertEquals(0, facts.genus()),
                () -> assertTrue(facts.closed()),
                () -> assertEquals(4, facts.bounds().maxZ()));
    }

    @Test
    void ringHasOneTunnel() {
        int corners = 12;
        MeshFacts facts = MeshFacts.of(ring(corners, 2, 3, 1));
        double unitArea = corners / 2.0 * Math.sin(2 * Math.PI / corners);
        assertEquals(1, facts.genus());
        assertEquals((9 - 4) * unitArea, facts.volume(), 1e-12);
        assertTrue(facts.closed());
    }

    @Test
    void separateBodiesAreCounted() {
        Mesh far = ring(8, 1, 2, 1).transformed(Affine3.translation(10, 0, 0));
        double[] positions = Arrays.copyOf(CORNERS, CORNERS.length + far.positions().length);
        System.arraycopy(far.positions(), 0, positions, CORNERS.length, far.positions().length);
        int[] triangles = Arrays.copyOf(SIDES, SIDES.length + far.triangles().length);
        for (int i = 0; i < far.triangles().length; i++) {
            triangles[SIDES.length + i] = 8 + far.triangles()[i];
        }
        MeshFacts facts = MeshFacts.of(mesh(positions, triangles));
        assertEquals(2, facts.components());
        assertEquals(1, facts.genus());
    }

    @Test
    void missingTriangleLeavesThreeOpenEdges() {
        MeshFacts facts = MeshFacts.of(mesh(CORNERS, Arrays.copyOfRange(SIDES, 3, SIDES.length)));
        assertFalse(facts.closed());
        assertEquals(3, facts.openEdges());
        assertEquals(-1, facts.genus());
        assertArrayEquals(new double[] {1, 1.5, 4}, facts.firstOpenEdge(), 1e-12);
    }

    @Test
    void turnedTriangleIsNoticed() {
        int[] turned = SIDES.clone();
        turned[0] = SIDES[1];
        turned[1] = SIDES[0];
        MeshFacts facts = MeshFacts.of(mesh(CORNERS, turned));
        assertEquals(0, facts.openEdges());
        assertFalse(facts.orientationConsistent());
        assertFalse(facts.closed());
    }

    @Test
    void insideOutMeshHasNegativeVolume() {
        int[] turned = SIDES.clone();
        for (int i = 0; i < turned.length; i += 3) {
            turned[i] = SIDES[i + 1];
            turned[i + 1] = SIDES[i];
        }
        assertEquals(-24, MeshFacts.of(mesh(CORNERS, turned)).volume(), 1e-12);
    }

    @Test
    void unusedVerticesDoNotCount() {
        MeshFacts facts = MeshFacts.of(mesh(Arrays.copyOf(CORNERS, 30), SIDES));
        assertEquals(8, facts.vertices());
        assertEquals(0, facts.genus());
    }

    @Test
    void volumeIsExactFarFromTheOrigin() {
        MeshFacts facts = MeshFacts.of(box().transformed(Affine3.translation(1e6, -1e6, 1e6)));
        assertEquals(24, facts.volume(), 1e-9);
        assertEquals(1e6 + 1, facts.centroid()[0], 1e-9);
    }

    @Test
    void emptyMeshHasNothing() {
        MeshFacts facts = MeshFacts.of(Mesh.EMPTY);
        assertEquals(0, facts.volume());
        assertEquals(0, facts.components());
        assertTrue(facts.bounds().isEmpty());
    }
}
