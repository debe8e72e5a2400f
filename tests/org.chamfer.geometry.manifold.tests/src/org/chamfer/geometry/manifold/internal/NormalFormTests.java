package org.chamfer.geometry.manifold.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.manifold.internal.engine.Engine;
import org.chamfer.geometry.manifold.internal.mesh.OriginTable;
import org.chamfer.geometry.solid.NormalForm;
import org.junit.jupiter.api.Test;

/** Meshes keep every bit on their way through the module. */
class NormalFormTests {
    private final Engine engine = new Engine();
    private final OriginTable origins = new OriginTable(engine.solids());

    @Test
    void everyBitSurvivesTheModule() {
        Random random = new Random(7);
        double[] scales = {1, 1e-9, 1e12, 1.0 / 3};
        for (double scale : scales) {
            Mesh mesh = jittered(Shapes.sphere(0.1, -7, 3, scale, 40, 3), scale * 1e-7, random);
            assertIdentical(NormalForm.of(mesh), throughModule(mesh));
        }
    }

    @Test
    void verticesCloserThanSinglePrecisionStayApart() {
        Mesh thin = Shapes.box(1000, 1000, 1000, 1e-12 * 1000, 1, 1e-11, 1);
        assertIdentical(NormalForm.of(thin), throughModule(thin));
    }

    @Test
    void degenerateTrianglesAreKept() {
        // A box whose top has an extra vertex on an edge: one triangle has no area.
        double[] p = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0.5, 0, 0};
        int[] t = {0, 2, 4, 4, 2, 1, 0, 4, 3, 4, 1, 3, 1, 2, 3, 2, 0, 3};
        Mesh mesh = Mesh.of(p, t, Shapes.origin(1));
        assertIdentical(NormalForm.of(mesh), throughModule(mesh));
    }

    @Test
    void verticesAtTheSamePlaceStayApart() {
        // Two tetrahedra that touch at a corner, each with its own vertex there.
        double[] p = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, -1, 0, 0, 0, -1, 0, 0, 0, -1};
        int[] t = {0, 2, 1, 0, 1, 3, 1, 2, 3, 0, 3, 2, 4, 5, 6, 4, 7, 5, 5, 7, 6, 4, 6, 7};
        Mesh mesh = NormalForm.of(Mesh.of(p, t, Shapes.origin(1)));
        assertEquals(8, mesh.vertexCount());
        assertIdentical(mesh, throughModule(mesh));
    }

    @Test
    void runsSurviveTheModule() {
        Mesh cube = Shapes.cube(0, 0, 0, 1, 0);
        MeshOrigin a = Shapes.origin(1);
        MeshOrigin b = new MeshOrigin(null, "part", 1);
        Mesh mixed = new Mesh(
                cube.positions(),
                cube.triangles(),
                List.of(new MeshRun(0, 2, b), new MeshRun(2, 3, a), new MeshRun(5, 4, b), new MeshRun(9, 3, a)));
        Mesh normal = NormalForm.of(mixed);
        assertEquals(List.of(new MeshRun(0, 6, a), new MeshRun(6, 6, b)), normal.runs());
        assertIdentical(normal, throughModule(mixed));
    }

    private Mesh throughModule(Mesh mesh) {
        int solid = origins.enter(NormalForm.of(mesh));
        Mesh result = origins.leave(solid);
        engine.solids().delete(solid);
        return result;
    }

    private static Mesh jittered(Mesh mesh, double amount, Random random) {
        double[] positions = mesh.positions().clone();
        for (int i = 0; i < positions.length; i++) {
            positions[i] += amount * random.nextDouble();
        }
        return new Mesh(positions, mesh.triangles(), mesh.runs());
    }

    private static void assertIdentical(Mesh expected, Mesh actual) {
        assertArrayEquals(expected.positions(), actual.positions());
        assertArrayEquals(expected.triangles(), actual.triangles());
        assertEquals(expected.runs(), actual.runs());
        assertTrue(expected.triangleCount() > 0);
    }
}
