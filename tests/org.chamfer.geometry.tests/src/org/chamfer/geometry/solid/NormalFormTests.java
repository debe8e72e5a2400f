package org.chamfer.geometry.solid;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.junit.jupiter.api.Test;

/** The normal form depends on the solid alone. */
class NormalFormTests {
    @Test
    void orderOfVerticesAndTrianglesDoesNotMatter() {
        Random random = new Random(3);
        for (Mesh mesh : List.of(Solids.ball(20, 5), Solids.ball(120, 5), Solids.cube(0, 0, 0, 1))) {
            Mesh normal = NormalForm.of(mesh);
            for (int i = 0; i < 5; i++) {
                assertIdentical(normal, NormalForm.of(Solids.shuffled(mesh, random)));
            }
        }
    }

    @Test
    void verticesAreInTheOrderOfTheirPositions() {
        Mesh normal = NormalForm.of(Solids.shuffled(Solids.ball(100, 5), new Random(1)));
        double[] p = normal.positions();
        for (int i = 3; i < p.length; i += 3) {
            int order = Double.compare(p[i - 3], p[i]);
            order = order != 0 ? order : Double.compare(p[i - 2], p[i + 1]);
            order = order != 0 ? order : Double.compare(p[i - 1], p[i + 2]);
            assertEquals(-1, order);
        }
        int[] t = normal.triangles();
        for (int i = 3; i < t.length; i += 3) {
            long before = (long) t[i - 3] << 40 | (long) t[i - 2] << 20 | t[i - 1];
            long now = (long) t[i] << 40 | (long) t[i + 1] << 20 | t[i + 2];
            assertEquals(-1, Long.compare(before, now));
            assertEquals(t[i], Math.min(t[i], Math.min(t[i + 1], t[i + 2])));
        }
    }

    @Test
    void verticesAtTheSamePlaceAreSortedByTheirSurroundings() {
        // Two tetrahedra that touch at a corner, each with its own vertex there.
        double[] p = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, -1, 0, 0, 0, -1, 0, 0, 0, -1};
        int[] t = {0, 2, 1, 0, 1, 3, 1, 2, 3, 0, 3, 2, 4, 5, 6, 4, 7, 5, 5, 7, 6, 4, 6, 7};
        Mesh mesh = NormalForm.of(Mesh.of(p, t, Solids.origin(1)));
        assertEquals(8, mesh.vertexCount());
        Random random = new Random(4);
        for (int i = 0; i < 20; i++) {
            assertIdentical(mesh, NormalForm.of(Solids.shuffled(mesh, random)));
        }
    }

    @Test
    void runsAreSortedAndMerged() {
        Mesh cube = Solids.cube(0, 0, 0, 1);
        MeshOrigin a = Solids.origin(1);
        MeshOrigin b = new MeshOrigin(null, "part", 1);
        Mesh mixed = new Mesh(
                cube.positions(),
                cube.triangles(),
                List.of(new MeshRun(0, 2, b), new MeshRun(2, 3, a), new MeshRun(5, 4, b), new MeshRun(9, 3, a)));
        Mesh normal = NormalForm.of(mixed);
        assertEquals(List.of(new MeshRun(0, 6, a), new MeshRun(6, 6, b)), normal.runs());
        assertSame(normal, NormalForm.of(normal));
    }

    @Test
    void originsWithoutSomethingComeFirst() {
        Mesh cube = Solids.cube(0, 0, 0, 1);
        List<MeshOrigin> sorted = List.of(
                MeshOrigin.UNKNOWN,
                new MeshOrigin(null, null, 2),
                new MeshOrigin(new Color(0, 0, 1, 1), null, 2),
                new MeshOrigin(new Color(1, 0, 0, 1), null, 2),
                new MeshOrigin(null, "a", 2),
                new MeshOrigin(null, "b", 2));
        int[] originOf = {5, 4, 3, 2, 1, 0, 5, 4, 3, 2, 1, 0};
        Mesh normal = NormalForm.of(cube.positions(), cube.triangles(), originOf, sorted);
        assertEquals(sorted, normal.runs().stream().map(MeshRun::origin).toList());
    }

    @Test
    void negativeZerosAndSpareVerticesVanish() {
        Mesh cube = Solids.cube(0, 0, 0, 1);
        double[] positions = Arrays.copyOf(cube.positions(), 27);
        for (int i = 0; i < 24; i++) {
            positions[i] = positions[i] == 0 ? -0.0 : positions[i];
        }
        Mesh odd = Mesh.of(positions, cube.triangles(), Solids.origin(1));
        assertIdentical(NormalForm.of(cube), NormalForm.of(odd));
    }

    @Test
    void aMeshInNormalFormIsTheResultItself() {
        Mesh normal = NormalForm.of(Solids.shuffled(Solids.ball(20, 5), new Random(5)));
        assertSame(normal, NormalForm.of(normal));
        int[] triangles = normal.triangles().clone();
        int first = triangles[0];
        triangles[0] = triangles[1];
        triangles[1] = triangles[2];
        triangles[2] = first;
        Mesh turned = Mesh.of(normal.positions(), triangles, Solids.origin(1));
        assertNotSame(turned, NormalForm.of(turned));
        assertIdentical(normal, NormalForm.of(turned));
    }

    private static void assertIdentical(Mesh expected, Mesh actual) {
        assertArrayEquals(expected.positions(), actual.positions());
        assertArrayEquals(expected.triangles(), actual.triangles());
        assertEquals(expected.runs(), actual.runs());
    }
}
