package org.chamfer.geometry.repair;

import static org.chamfer.geometry.repair.Facets.*;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.junit.jupiter.api.Test;

class MeshDefectsTests {
    private static MeshDefects defects(Mesh mesh) {
        return MeshDefects.of(mesh, 1000, WorkContext.NONE);
    }

    @Test
    void solidsHaveNone() {
        for (Mesh mesh : List.of(
                Mesh.EMPTY, cube(1, 2, 3, 4), ball(0, 0, 0, 5, 24, 11), tube(12, 2, 3, 4), soupOf(cube(0, 0, 0, 1)))) {
            MeshDefects found = defects(mesh);
            assertFalse(found.any(), found::toString);
            assertTrue(found.isClosed());
            assertEquals(List.of(), found.describe());
        }
    }

    private static Mesh soupOf(Mesh mesh) {
        return MeshRepair.of(soup(mesh), WorkContext.NONE).mesh();
    }

    @Test
    void missingFacetOpensThreeEdges() {
        MeshDefects found = defects(without(cube(0, 0, 0, 1), 5, 1));
        assertAll(
                () -> assertEquals(3, found.openEdges()),
                () -> assertEquals(1, found.holes()),
                () -> assertFalse(found.isClosed()),
                () -> assertTrue(found.any()),
                () -> assertEquals(List.of("3 open edges"), found.describe()));
    }

    @Test
    void missingFaceIsOneHoleAndMissingRingTwo() {
        assertEquals(1, defects(without(cube(0, 0, 0, 1), 0, 2)).holes());
        assertEquals(4, defects(without(cube(0, 0, 0, 1), 0, 2)).openEdges());
        assertEquals(2, defects(without(tube(9, 1, 2, 3), 0, 18)).holes());
    }

    @Test
    void facetsThatTouchInACornerLeaveTwoHoles() {
        // The first triangle of the top and one of the bottom on the other side of an edge between them share a vertex.
        Mesh ball = ball(0, 0, 0, 1, 8, 3);
        // Triangles 1 and 2 of a meridian stand on each other's corner with those two rows further.
        Mesh open = without(without(ball, 7, 1), 0, 1);
        MeshDefects found = defects(open);
        assertEquals(6, found.openEdges());
        assertEquals(2, found.holes());
    }

    @Test
    void soupHasOpenEdgesAndVerticesAtTheSamePlace() {
        MeshDefects found = defects(soup(cube(0, 0, 0, 1)));
        assertEquals(36, found.openEdges());
        assertEquals(28, found.coincidentVertices());
        assertEquals(12, found.shells());
    }

    @Test
    void turnedFacetIsSeenAtItsEdges() {
        MeshDefects found = defects(turned(cube(0, 0, 0, 1), 3, 1));
        assertEquals(3, found.turnedEdges());
        assertEquals(0, found.invertedShells());
        assertEquals(List.of("3 edges between turned triangles"), found.describe());
    }

    @Test
    void shellInsideOutIsInverted() {
        assertEquals(1, defects(turned(cube(0, 0, 0, 1))).invertedShells());
        assertEquals(
                1, defects(together(cube(0, 0, 0, 1), turned(cube(5, 0, 0, 1)))).invertedShells());
        assertEquals(
                List.of("1 inverted shell"), defects(turned(cube(0, 0, 0, 1))).describe());
    }

    @Test
    void cavitiesAreRight() {
        Mesh hollow = together(cube(0, 0, 0, 10), turned(cube(2, 2, 2, 6)), cube(4, 4, 4, 2));
        MeshDefects found = defects(hollow);
        assertFalse(found.any(), found::toString);
        assertEquals(3, found.shells());
        assertEquals(0, found.nestedShells());
    }

    @Test
    void cavitiesOfInvertedShellsAreInvertedToo() {
        Mesh hollow = together(cube(0, 0, 0, 10), turned(cube(2, 2, 2, 6)), cube(4, 4, 4, 2));
        assertEquals(3, defects(turned(hollow)).invertedShells());
    }

    @Test
    void solidInCavityThatIsNegativeIsInverted() {
        Mesh hollow = together(cube(0, 0, 0, 10), turned(cube(2, 2, 2, 6)), turned(cube(4, 4, 4, 2)));
        assertEquals(1, defects(hollow).invertedShells());
    }

    @Test
    void solidsInSolidsAreReportedButRight() {
        MeshDefects found = defects(together(cube(0, 0, 0, 10), cube(2, 2, 2, 6)));
        assertEquals(1, found.nestedShells());
        assertFalse(found.any(), found::toString);
    }

    @Test
    void shellBesideTheNotchOfAnotherIsOutside() {
        // Within the box of the tube and touching its wall, but outside.
        Mesh plug = turned(cube(-1, -1, 1, 2));
        assertEquals(1, defects(together(tube(4, 5, 6, 9), plug)).invertedShells());
        assertEquals(0, defects(together(tube(4, 5, 6, 9), turned(plug))).nestedShells());
    }

    @Test
    void manyShellsAreToldApart() {
        Mesh[] shells = new Mesh[200];
        shells[0] = cube(-1, -1, -1, 100);
        for (int i = 1; i < shells.length; i++) {
            Mesh inside = cube(3 * (i % 10), 3 * (i / 10 % 10), 3 * (i / 100), 1);
            shells[i] = i % 7 == 0 ? inside : turned(inside);
        }
        MeshDefects found = defects(together(shells));
        assertEquals(28, found.nestedShells());
        assertEquals(0, found.invertedShells());
        shells[0] = turned(shells[0]);
        assertEquals(1 + 28, defects(together(shells)).invertedShells());
    }

    @Test
    void duplicatesAndBrokenFacetsAreCounted() {
        Mesh cube = cube(0, 0, 0, 1);
        MeshDefects found = defects(with(cube, 4, 5, 7, 1, 1, 2, 5, 7, 4));
        assertEquals(2, found.duplicateFacets());
        assertEquals(1, found.degenerateFacets());
        assertEquals(3, found.nonManifoldEdges());
    }

    @Test
    void flatFacetsInClosedSurfacesAreHarmless() {
        // A tetrahedron whose lower edge has a vertex in its middle on one side, with a flat triangle between.
        Mesh mesh = mesh(
                new double[] {0, 0, 0, 2, 0, 0, 0, 2, 0, 0, 0, 2, 1, 0, 0},
                0,
                2,
                1,
                0,
                4,
                3,
                4,
                1,
                3,
                0,
                3,
                2,
                1,
                2,
                3,
                0,
                1,
                4);
        MeshDefects found = defects(mesh);
        assertEquals(1, found.flatFacets());
        assertFalse(found.any(), found::toString);
    }

    @Test
    void unusedVerticesAreHarmless() {
        Mesh mesh =
                mesh(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 9, 9, 9}, 0, 2, 1, 0, 1, 3, 0, 3, 2, 1, 2, 3);
        assertEquals(1, defects(mesh).unusedVertices());
        assertFalse(defects(mesh).any());
    }

    /** Two cubes with the edge from (1, 1, 0) to (1, 1, 1) in common. */
    static Mesh cubesWithCommonEdge() {
        Mesh first = cube(0, 0, 0, 1);
        Mesh both = together(first, cube(1, 1, 0, 1));
        int[] triangles = both.triangles();
        for (int i = 0; i < triangles.length; i++) {
            triangles[i] = triangles[i] == 8 ? 3 : triangles[i] == 12 ? 7 : triangles[i];
        }
        return both;
    }

    @Test
    void solidsWithACommonEdgeAreClosed() {
        MeshDefects found = defects(cubesWithCommonEdge());
        assertAll(
                () -> assertEquals(1, found.nonManifoldEdges()),
                () -> assertEquals(2, found.shells()),
                () -> assertEquals(0, found.openEdges()),
                () -> assertEquals(0, found.crossings()),
                () -> assertTrue(found.isClosed()));
    }

    @Test
    void moebiusStripHasOneSide() {
        MeshDefects found = defects(moebius(12));
        assertEquals(1, found.oneSidedShells());
        assertEquals(1, found.turnedEdges());
        assertEquals(24, found.openEdges());
        assertTrue(found.describe().contains("1 one-sided surface"));
    }

    static Mesh moebius(int parts) {
        double[] positions = new double[6 * parts];
        int[] triangles = new int[6 * parts];
        for (int i = 0; i < parts; i++) {
            double angle = 2 * Math.PI * i / parts;
            for (int side = 0; side < 2; side++) {
                double offset = side == 0 ? -1 : 1;
                double radius = 5 + offset * Math.cos(angle / 2);
                positions[6 * i + 3 * side] = radius * Math.cos(angle);
                positions[6 * i + 3 * side + 1] = radius * Math.sin(angle);
                positions[6 * i + 3 * side + 2] = offset * Math.sin(angle / 2);
            }
            boolean last = i == parts - 1;
            int low = last ? 1 : 2 * i + 2;
            int high = last ? 0 : 2 * i + 3;
            int[] two = {2 * i, low, high, 2 * i, high, 2 * i + 1};
            System.arraycopy(two, 0, triangles, 6 * i, 6);
        }
        return mesh(positions, triangles);
    }

    @Test
    void crossingBallsCross() {
        Mesh balls = together(ball(0, 0, 0, 5, 24, 11), ball(6, 0.1, 0.2, 5, 24, 11));
        MeshDefects found = defects(balls);
        assertTrue(found.crossings() > 20, found::toString);
        assertTrue(found.crossingsComplete());
        assertTrue(found.any());
        List<Double> place = found.firstCrossing();
        // Both surfaces are there: 5 mm from both middles but for the flatness of the facets.
        assertEquals(5, distance(place, 0, 0, 0), 0.2);
        assertEquals(5, distance(place, 6, 0.1, 0.2), 0.2);
        assertTrue(found.isClosed());
        MeshDefects few = MeshDefects.of(balls, 5, WorkContext.NONE);
        assertEquals(5, few.crossings());
        assertFalse(few.crossingsComplete());
        assertEquals(List.of("more than 5 pairs of crossing triangles"), few.describe());
    }

    private static double distance(List<Double> place, double x, double y, double z) {
        return Math.hypot(Math.hypot(place.get(0) - x, place.get(1) - y), place.get(2) - z);
    }

    @Test
    void crossingsAreThoseOfAllPairs() {
        Mesh balls = together(ball(0, 0, 0, 5, 17, 9), ball(3, 2, 1, 4, 13, 8), ball(-4, 1, 2, 3, 9, 5));
        int expected = 0;
        Mesh first = ball(0, 0, 0, 5, 17, 9);
        for (int i = 0; i < balls.triangleCount(); i++) {
            for (int j = i + 1; j < balls.triangleCount(); j++) {
                int[] a = Arrays.copyOfRange(balls.triangles(), 3 * i, 3 * i + 3);
                int[] b = Arrays.copyOfRange(balls.triangles(), 3 * j, 3 * j + 3);
                boolean near = Arrays.stream(a).anyMatch(v -> Arrays.stream(b).anyMatch(w -> v == w));
                if (!near) {
                    expected += MeshDefects.of(with(mesh(balls.positions(), a), b), 9, WorkContext.NONE)
                            .crossings();
                }
            }
        }
        assertTrue(expected > 100);
        assertTrue(first.triangleCount() > 0);
        assertEquals(expected, MeshDefects.of(balls, 100_000, WorkContext.NONE).crossings());
    }

    @Test
    void cubesThatCrossInTheirDiagonalsCross() {
        assertTrue(defects(together(cube(0, 0, 0, 2), cube(1, 1, 1, 2))).crossings() > 0);
    }

    @Test
    void touchingIsNoCrossing() {
        Mesh cube = cube(0, 0, 0, 2);
        for (Mesh other : List.of(
                cube(2, 0, 0, 2),
                cube(2, 2, 0, 2),
                cube(2, 2, 2, 2),
                cube(2, 0.5, 0.5, 1),
                cube(0.5, 0.5, 2, 1),
                cube(-1, 0.5, 0.5, 1),
                turned(cube(0.5, 0.5, 1, 1)),
                turned(cube(0, 0, 0, 1)))) {
            assertEquals(0, defects(together(cube, other)).crossings());
            Affine3 turn = rotation(30, 40);
            assertEquals(0, defects(together(cube, other).transformed(turn)).crossings());
        }
    }

    @Test
    void cancelledWorkEnds() {
        assertThrows(CancellationException.class, () -> MeshDefects.of(cube(0, 0, 0, 1), () -> true));
        assertThrows(CancellationException.class, () -> MeshRepair.of(cube(0, 0, 0, 1), () -> true));
    }
}
