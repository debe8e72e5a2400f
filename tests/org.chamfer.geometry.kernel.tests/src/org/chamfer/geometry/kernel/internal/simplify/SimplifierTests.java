package org.chamfer.geometry.kernel.internal.simplify;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.surface.Normals;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.junit.jupiter.api.Test;

/** What simplification takes away, and what it leaves as it is. */
class SimplifierTests {
    @Test
    void minimalSurfacesStayAsTheyAre() {
        MutableSurface cube = Shapes.cube(2);
        int[] starts = cube.starts.clone();
        simplify(cube, 0);
        assertArrayEquals(starts, cube.starts);
    }

    @Test
    void subdividedFacesComeBackToTheirCorners() {
        for (int seed = 0; seed < 40; seed++) {
            MutableSurface cube = Shapes.cube(2);
            new Subdivision(cube, new Random(seed)).splitSoundly(300);
            Soundness.check(cube, "before");
            simplify(cube, 0);
            assertEquals(12, Shapes.triangles(cube), "seed " + seed);
            assertEquals(8, Shapes.volume(cube), 1e-14, "seed " + seed);
            assertEquals(24, Shapes.area(cube), 1e-14, "seed " + seed);
        }
    }

    @Test
    void onlyWhatIsNewGoesAway() {
        MutableSurface cube = Shapes.cube(2);
        new Subdivision(cube, new Random(1)).splitSoundly(100);
        int old = cube.vertexCount;
        int triangles = Shapes.triangles(cube);
        new Subdivision(cube, new Random(2)).splitSoundly(1);
        simplify(cube, old);
        assertTrue(Shapes.triangles(cube) <= triangles);
        assertTrue(Shapes.triangles(cube) > triangles - 20, () -> "left: " + Shapes.triangles(cube));
    }

    @Test
    void cylindersWithCapFansLoseTheirCentres() {
        int n = 1000;
        MutableSurface cylinder = Shapes.prism(Shapes.circle(n), 0, 1, 1);
        double volume = Shapes.volume(cylinder);
        new Subdivision(cylinder, new Random(5)).splitSoundly(4000);
        simplify(cylinder, 0);
        assertEquals(4 * n - 4, Shapes.triangles(cylinder));
        assertEquals(volume, Shapes.volume(cylinder), 1e-13);
    }

    @Test
    void degenerateTrianglesVanish() {
        for (int seed = 0; seed < 300; seed++) {
            MutableSurface solid = solid(seed);
            double volume = Shapes.volume(solid);
            double area = Shapes.area(solid);
            int euler = Shapes.euler(solid);
            int triangles = Shapes.triangles(solid);
            new Subdivision(solid, new Random(seed)).splitBadly(5 + seed % 60);
            simplify(solid, 0);
            String what = "seed " + seed;
            assertEquals(volume, Shapes.volume(solid), 1e-12 * Math.abs(volume), what);
            assertEquals(area, Shapes.area(solid), 1e-12 * area, what);
            assertEquals(euler, Shapes.euler(solid), what);
            assertTrue(
                    Shapes.triangles(solid) <= triangles,
                    () -> what + ": " + Shapes.triangles(solid) + " instead of " + triangles);
        }
    }

    @Test
    void coplanarFacesOfOneOriginBecomeOne() {
        MutableSurface cube = Shapes.cube(2);
        new Subdivision(cube, new Random(3)).splitSoundly(200);
        for (int t = 0; t < cube.triangleCount; t++) {
            cube.face[t] = cube.addFace(0);
        }
        simplify(cube, 0);
        assertEquals(12, Shapes.triangles(cube));
    }

    @Test
    void seamsBetweenOriginsStay() {
        MutableSurface cube = Shapes.cube(2);
        cube.originTable.add(new MeshOrigin(null, "other", 1));
        int middle = Shapes.splitTriangle(cube, 0, new double[] {1, 0.5, 0});
        int face = cube.addFace(1);
        for (int h = 0; h < 3 * cube.triangleCount; h++) {
            if (cube.starts[h] == middle) {
                cube.face[h / 3] = face;
                break;
            }
        }
        simplify(cube, 0);
        assertEquals(14, Shapes.triangles(cube));
    }

    @Test
    void theSameInputGivesTheSameOutput() {
        MutableSurface first = solid(3);
        MutableSurface second = solid(3);
        new Subdivision(first, new Random(9)).splitBadly(200);
        new Subdivision(second, new Random(9)).splitBadly(200);
        simplify(first, 0);
        simplify(second, 0);
        assertArrayEquals(
                Arrays.copyOf(first.starts, 3 * first.triangleCount),
                Arrays.copyOf(second.starts, 3 * second.triangleCount));
    }

    @Test
    void manyVerticesGoInRegionsWhateverTheThreads() {
        int[] starts = null;
        for (int threads : new int[] {1, 2, 8}) {
            MutableSurface solid = solid(4);
            new Subdivision(solid, new Random(4)).splitSoundly(20_000);
            double volume = Shapes.volume(solid);
            simplify(solid, 0, new Work(WorkContext.NONE, threads));
            assertEquals(4 * 7 - 4, Shapes.triangles(solid));
            assertEquals(volume, Shapes.volume(solid), 1e-12);
            if (starts == null) {
                starts = solid.starts;
            }
            assertArrayEquals(starts, solid.starts, threads + " threads");
        }
    }

    private static MutableSurface solid(int seed) {
        MutableSurface solid =
                switch (seed % 3) {
                    case 0 -> Shapes.cube(1);
                    case 1 -> Shapes.prism(Shapes.circle(3 + seed % 11), -1, 1, 4);
                    default -> Shapes.prism(new double[] {0, 0, 3, 0, 3, 1, 1, 1, 1, 3, 0, 3}, 0, 1, 6);
                };
        if (seed % 2 == 0) {
            Shapes.pose(solid, 0.1 * seed, 0.37 * seed, 0.5);
        }
        return solid;
    }

    private static void simplify(MutableSurface surface, int firstNewVertex) {
        simplify(surface, firstNewVertex, Work.alone());
    }

    private static void simplify(MutableSurface surface, int firstNewVertex, Work work) {
        surface.normals = Normals.of(surface.positions, surface.starts, surface.triangleCount, work);
        Simplifier.run(surface, surface.tolerance, firstNewVertex, work);
        Soundness.check(surface, "after");
        double[] normals = Normals.of(surface.positions, surface.starts, surface.triangleCount, work);
        for (int t = 0; t < surface.triangleCount; t++) {
            if (!surface.isRemoved(t)) {
                for (int i = 3 * t; i < 3 * t + 3; i++) {
                    assertEquals(normals[i], surface.normals[i], 1e-9, "normal");
                }
            }
        }
    }
}
