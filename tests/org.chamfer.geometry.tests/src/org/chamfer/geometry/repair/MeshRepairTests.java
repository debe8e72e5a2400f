package org.chamfer.geometry.repair;

import static org.chamfer.geometry.repair.Facets.*;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MeshRepairTests {
    private static MeshRepair repair(Mesh mesh) {
        return MeshRepair.of(mesh, WorkContext.NONE);
    }

    /** Checks that a mesh becomes closed with the volume and the area of another. */
    private static MeshRepair assertRepaired(Mesh expected, Mesh damaged) {
        MeshRepair repair = repair(damaged);
        MeshFacts wanted = MeshFacts.of(expected);
        MeshFacts facts = MeshFacts.of(repair.mesh());
        assertAll(
                () -> assertTrue(facts.closed(), "closed"),
                () -> assertEquals(wanted.volume(), facts.volume(), 1e-6 * Math.abs(wanted.volume()), "volume"),
                () -> assertEquals(wanted.area(), facts.area(), 1e-6 * wanted.area(), "area"),
                () -> assertTrue(repair.left().isClosed(), "closed by its own account"));
        return repair;
    }

    @Test
    void rightMeshesStayTheSame() {
        Mesh crossing = together(ball(0, 0, 0, 5, 12, 7), ball(6, 0, 0, 5, 12, 7));
        Mesh hollow = together(cube(0, 0, 0, 10), turned(cube(2, 2, 2, 6)));
        Mesh touching = together(cube(0, 0, 0, 1), cube(1, 0, 0, 1));
        for (Mesh mesh : List.of(
                Mesh.EMPTY, cube(0, 0, 0, 1), crossing, hollow, touching, MeshDefectsTests.cubesWithCommonEdge())) {
            MeshRepair repair = repair(mesh);
            assertSame(mesh, repair.mesh());
            assertFalse(repair.actions().any());
            assertEquals(List.of(), repair.actions().describe());
        }
    }

    @Test
    void missingFacetIsFilled() {
        MeshRepair repair = assertRepaired(cube(0, 0, 0, 2), without(cube(0, 0, 0, 2), 7, 1));
        assertEquals(1, repair.actions().filledHoles());
        assertEquals(1, repair.actions().addedFacets());
        assertEquals(List.of("filled 1 planar hole"), repair.actions().describe());
    }

    @Test
    void missingFacesAreFilled() {
        Mesh cube = cube(0, 0, 0, 2);
        for (int face = 0; face < 6; face++) {
            assertRepaired(cube, without(cube, 2 * face, 2));
        }
        assertEquals(2, assertRepaired(cube, without(cube, 0, 4)).actions().filledHoles());
    }

    @Test
    void endOfTubeIsFilledAroundItsHole() {
        Mesh tube = tube(24, 2, 3, 5);
        MeshRepair repair = assertRepaired(tube, without(tube, 0, 48));
        assertEquals(2, repair.actions().filledHoles());
        assertEquals(48, repair.actions().addedFacets());
        assertEquals(1, MeshFacts.of(repair.mesh()).genus());
    }

    @Test
    void bothEndsOfTiltedTubeAreFilled() {
        Mesh tube = tube(24, 2, 3, 5).transformed(rotation(33, 44));
        int[] sides = Arrays.stream(tube.triangles()).skip(3 * 48).toArray();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < sides.length; i += 3) {
            // Vertices 4 i and 4 i + 1 are at the lower end.
            if (sides[i] % 4 > 1 || sides[i + 1] % 4 > 1 || sides[i + 2] % 4 > 1) {
                kept.addAll(List.of(sides[i], sides[i + 1], sides[i + 2]));
            }
        }
        Mesh open = mesh(tube.positions(), kept.stream().mapToInt(i -> i).toArray());
        assertEquals(4, assertRepaired(tube, open).actions().filledHoles());
    }

    @Test
    void holesThatAreNotPlaneStay() {
        Mesh open = without(ball(0, 0, 0, 5, 12, 7), 3, 4);
        MeshRepair repair = repair(open);
        assertSame(open, repair.mesh());
        assertTrue(repair.left().openEdges() > 0);
    }

    @Test
    void sheetsStayOpen() {
        Mesh triangle = mesh(new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0}, 0, 1, 2);
        Mesh plate = mesh(new double[] {0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0}, 0, 1, 2, 0, 2, 3);
        Mesh strip = mesh(new double[] {0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 1, 0}, 0, 1, 2, 0, 2, 3);
        for (Mesh sheet : List.of(triangle, plate, strip)) {
            assertSame(sheet, repair(sheet).mesh());
        }
    }

    @Test
    void moebiusStripStays() {
        Mesh strip = MeshDefectsTests.moebius(12);
        MeshRepair repair = repair(strip);
        assertSame(strip, repair.mesh());
        assertEquals(1, repair.left().oneSidedShells());
    }

    @Test
    void soupBecomesASolid() {
        MeshRepair repair = assertRepaired(cube(0, 0, 0, 1), soup(cube(0, 0, 0, 1)));
        assertEquals(28, repair.actions().mergedVertices());
        assertEquals(8, repair.mesh().vertexCount());
        assertRepaired(ball(1, 2, 3, 4, 30, 17), soup(ball(1, 2, 3, 4, 30, 17)));
    }

    @Test
    void solidsThatTouchStayApart() {
        Mesh touching = together(cube(0, 0, 0, 1), cube(1, 0, 0, 1));
        MeshRepair repair = assertRepaired(touching, without(touching, 0, 1));
        assertEquals(16, repair.mesh().vertexCount());
        assertEquals(2, MeshFacts.of(repair.mesh()).components());
    }

    @Test
    void verticesNearEachOtherMergeIfThatCloses() {
        Mesh soup = soup(ball(1, 2, 3, 4, 10, 7));
        Random random = new Random(7);
        double[] shaken = Arrays.stream(soup.positions())
                .map(x -> x + 1e-6 * random.nextDouble())
                .toArray();
        assertRepaired(ball(1, 2, 3, 4, 10, 7), mesh(shaken, soup.triangles()));
        // Nothing is gained by merging the vertices of a soup with a large hole that is not plane.
        Mesh open = without(mesh(shaken, soup.triangles()), 3, 4);
        assertSame(open, repair(open).mesh());
    }

    @Test
    void turnedFacetsAreTurnedBack() {
        MeshRepair repair = assertRepaired(cube(0, 0, 0, 1), turned(cube(0, 0, 0, 1), 3, 2));
        assertEquals(2, repair.actions().turnedFacets());
        assertRepaired(cube(0, 0, 0, 1), turned(cube(0, 0, 0, 1), 0, 9));
    }

    @Test
    void shellsAreTurnedOutwardsAndCavitiesStay() {
        Mesh hollow = together(cube(0, 0, 0, 10), turned(cube(2, 2, 2, 6)), cube(4, 4, 4, 2), cube(20, 0, 0, 3));
        assertEquals(4, assertRepaired(hollow, turned(hollow)).actions().turnedShells());
        assertEquals(1, assertRepaired(hollow, turned(hollow, 36, 12)).actions().turnedShells());
        assertEquals(1, assertRepaired(hollow, turned(hollow, 24, 12)).actions().turnedShells());
    }

    @Test
    void duplicatesAndBrokenFacetsAreDropped() {
        Mesh cube = cube(0, 0, 0, 1);
        MeshRepair repair = assertRepaired(cube, with(cube, 4, 5, 7, 1, 1, 2, 5, 7, 4, 7, 5, 4));
        assertEquals(1, repair.actions().droppedDegenerate());
        assertEquals(12, repair.mesh().triangleCount());
        assertRepaired(cube, with(cube, cube.triangles()));
        assertRepaired(cube, with(turned(cube, 0, 1), 4, 5, 7));
    }

    @Test
    void walledUpSolidsKeepTheirWall() {
        // Two tetrahedra with a common facet, once for each.
        Mesh mesh = mesh(
                new double[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1},
                0,
                2,
                1,
                0,
                1,
                3,
                0,
                3,
                2,
                1,
                2,
                3,
                1,
                3,
                2,
                1,
                2,
                4,
                1,
                4,
                3,
                2,
                3,
                4);
        assertSame(mesh, repair(mesh).mesh());
    }

    @Test
    void edgesThatMeetSeveralEdgesAreClosed() {
        // The top of a cube whose edge at y = 0 has three vertices more than that of the side.
        Mesh cube = cube(0, 0, 0, 4);
        double[] positions = Arrays.copyOf(cube.positions(), 24 + 9);
        for (int i = 0; i < 3; i++) {
            positions[24 + 3 * i] = i + 1;
            positions[24 + 3 * i + 1] = 0;
            positions[24 + 3 * i + 2] = 4;
        }
        int[] rest = Arrays.stream(cube.triangles()).skip(6).toArray();
        Mesh open = with(mesh(positions, rest), 4, 8, 6, 8, 9, 6, 9, 10, 6, 10, 5, 6, 5, 7, 6);
        MeshRepair repair = assertRepaired(cube, open);
        assertEquals(1, repair.actions().closedCracks());
        assertEquals(List.of("closed 1 crack"), repair.actions().describe());
    }

    @Test
    void originsAreKeptAndFillingTakesThatOfANeighbour() {
        MeshOrigin red = new MeshOrigin(new Color(1, 0, 0, 1), "red", 3);
        MeshOrigin blue = new MeshOrigin(new Color(0, 0, 1, 1), "blue", 4);
        Mesh first = named(cube(0, 0, 0, 1), red);
        Mesh second = named(without(cube(5, 0, 0, 1), 0, 2), blue);
        Mesh repaired = repair(together(second, first)).mesh();
        assertEquals(List.of(new MeshRun(0, 12, blue), new MeshRun(12, 12, red)), repaired.runs());
        for (int i = 0; i < 36; i++) {
            assertTrue(repaired.positions()[3 * repaired.triangles()[i]] >= 5);
        }
    }

    @Test
    void concaveHoleWithIslandsIsFilled() {
        // A frame of holes: the top of a plate with tubes through it, all in one plane.
        double[] outline = {0, 0, 20, 0, 20, 20, 12, 20, 12, 8, 8, 8, 8, 20, 0, 20};
        double[][] islands = {{3, 3, 5, 3, 5, 5, 3, 5}, {15, 3, 17, 3, 17, 6, 15, 6}, {15, 12, 16, 11, 17, 13}};
        List<double[]> points = new ArrayList<>();
        List<int[]> triangles = new ArrayList<>();
        wall(outline, false, points, triangles);
        for (double[] island : islands) {
            wall(island, true, points, triangles);
        }
        Mesh open = mesh(
                points.stream().flatMapToDouble(Arrays::stream).toArray(),
                triangles.stream().flatMapToInt(Arrays::stream).toArray());
        MeshRepair repair = repair(open);
        MeshFacts facts = MeshFacts.of(repair.mesh());
        double area = 20 * 20 - 4 * 12 - 4 - 6 - 1.5;
        assertTrue(facts.closed());
        assertEquals(8, repair.actions().filledHoles());
        assertEquals(area * 2, facts.volume(), 1e-9);
        assertEquals(3, facts.genus());
        assertEquals(
                2 * area + 2 * (length(outline) + length(islands[0]) + length(islands[1]) + length(islands[2])),
                facts.area(),
                1e-9);
    }

    @Test
    void verticesOnTheSidesOfAHoleDoNotMatter() {
        double[] outline = {0, 0, 5, 0, 10, 0, 20, 0, 20, 10, 20, 11, 20, 20, 12, 20, 10, 20, 0, 20, 0, 10, 0, 3};
        double[] island = {4, 4, 8, 4, 12, 4, 12, 12, 8, 12, 4, 12};
        List<double[]> points = new ArrayList<>();
        List<int[]> triangles = new ArrayList<>();
        wall(outline, false, points, triangles);
        wall(island, true, points, triangles);
        MeshRepair repair = repair(mesh(
                points.stream().flatMapToDouble(Arrays::stream).toArray(),
                triangles.stream().flatMapToInt(Arrays::stream).toArray()));
        assertEquals(4, repair.actions().filledHoles());
        assertEquals(2 * (400 - 64), MeshFacts.of(repair.mesh()).volume(), 1e-9);
        assertEquals(2 * (400 - 64 + 80 + 32), MeshFacts.of(repair.mesh()).area(), 1e-9);
        assertEquals(0, repair.left().flatFacets());
    }

    private static void wall(double[] outline, boolean inwards, List<double[]> points, List<int[]> triangles) {
        int start = points.size();
        int count = outline.length / 2;
        for (int i = 0; i < count; i++) {
            points.add(new double[] {outline[2 * i], outline[2 * i + 1], 0});
            points.add(new double[] {outline[2 * i], outline[2 * i + 1], 2});
            int a = start + 2 * i;
            int b = start + 2 * ((i + 1) % count);
            triangles.add(inwards ? new int[] {a, b + 1, b} : new int[] {a, b, b + 1});
            triangles.add(inwards ? new int[] {a, a + 1, b + 1} : new int[] {a, b + 1, a + 1});
        }
    }

    private static double length(double[] outline) {
        double length = 0;
        for (int i = 0; i < outline.length; i += 2) {
            int next = (i + 2) % outline.length;
            length += Math.hypot(outline[next] - outline[i], outline[next + 1] - outline[i + 1]);
        }
        return length;
    }

    @Test
    void repairedMeshesNeedNoRepair() {
        Mesh once =
                repair(soup(turned(without(tube(24, 2, 3, 5), 0, 48), 3, 9))).mesh();
        MeshRepair twice = repair(once);
        assertSame(once, twice.mesh());
        assertNotSame(once, repair(soup(once)).mesh());
    }

    @RepeatedTest(300)
    void randomDamageIsRepaired(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        Mesh whole = solids(random);
        Mesh damaged = whole;
        List<String> done = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            switch (random.nextInt(5)) {
                case 0 -> {
                    int some = random.nextInt(damaged.triangleCount());
                    damaged = with(damaged, Arrays.copyOfRange(damaged.triangles(), 3 * some, 3 * some + 3));
                    done.add("duplicate " + some);
                }
                case 1 -> {
                    damaged = turned(damaged);
                    done.add("turn all");
                }
                case 2 -> {
                    damaged = soup(damaged);
                    done.add("split");
                }
                case 3 -> {
                    damaged = without(damaged, random.nextInt(whole.triangleCount()), 1);
                    done.add("open");
                }
                default -> {
                    int some = random.nextInt(damaged.triangleCount());
                    damaged = with(damaged, damaged.triangles()[3 * some], some % 2, some % 2);
                    done.add("break");
                }
            }
        }
        Mesh given = damaged;
        MeshRepair repair = repair(given);
        MeshFacts wanted = MeshFacts.of(whole);
        MeshFacts facts = MeshFacts.of(repair.mesh());
        assertTrue(facts.closed(), done::toString);
        assertEquals(wanted.volume(), facts.volume(), 1e-6 * wanted.volume(), done::toString);
        assertEquals(wanted.area(), facts.area(), 1e-6 * wanted.area(), done::toString);
        assertEquals(wanted.components(), facts.components(), done::toString);
        assertArrayEquals(repair.mesh().positions(), repair(given).mesh().positions());
        assertArrayEquals(repair.mesh().triangles(), repair(given).mesh().triangles());
    }

    @RepeatedTest(1000)
    void anyTrianglesCanBeLookedAt(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        double[] positions = new double[3 * (3 + random.nextInt(20))];
        Arrays.setAll(positions, _ -> random.nextInt(4));
        if (random.nextInt(10) == 0) {
            double[] strange = {Double.NaN, Double.POSITIVE_INFINITY, 1e308, -1e308, 1e-320};
            positions[random.nextInt(positions.length)] = strange[random.nextInt(strange.length)];
        }
        int[] triangles = new int[3 * random.nextInt(60)];
        Arrays.setAll(triangles, _ -> random.nextInt(positions.length / 3));
        Mesh mesh = mesh(positions, triangles);
        MeshDefects.of(mesh, 10, WorkContext.NONE);
        MeshRepair repair = repair(mesh);
        assertEquals(MeshFacts.of(repair.mesh()).closed(), repair.left().isClosed());
        assertEquals(repair.mesh() == mesh, !repair.actions().any());
    }

    private static Mesh solids(Random random) {
        Mesh[] parts = new Mesh[1 + random.nextInt(4)];
        for (int i = 0; i < parts.length; i++) {
            Mesh part =
                    switch (random.nextInt(4)) {
                        case 0 -> cube(0, 0, 0, 2 + random.nextDouble());
                        case 1 -> tube(3 + random.nextInt(9), 1, 2, 3);
                        case 2 -> ball(0, 0, 0, 2, 4 + random.nextInt(9), 3 + random.nextInt(5));
                        default -> together(cube(0, 0, 0, 3), turned(cube(1, 1, 1, 1)));
                    };
            Mesh turned = part.transformed(rotation(random.nextInt(360), random.nextInt(360)));
            parts[i] = moved(turned, 10 * i, 0, 0);
        }
        return together(parts);
    }
}
