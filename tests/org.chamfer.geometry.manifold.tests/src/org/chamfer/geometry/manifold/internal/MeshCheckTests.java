package org.chamfer.geometry.manifold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Solid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Meshes that bound no solid are refused with an explanation; mere notation is repaired. */
class MeshCheckTests {
    private final KernelSession session = new ManifoldKernel().open(WorkContext.NONE);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void anOpenMeshNamesAPlace() {
        Mesh cube = Shapes.cube(0, 0, 0, 2, 1);
        int[] triangles = Arrays.copyOf(cube.triangles(), 33);
        KernelException failure = refused(Mesh.of(cube.positions(), triangles, Shapes.origin(1)));
        assertEquals(Reason.NOT_MANIFOLD, failure.reason());
        assertTrue(failure.getMessage().contains("3 edges"), failure.getMessage());
        assertTrue(failure.getMessage().contains("[2, 2, 0]"), failure.getMessage());
    }

    @Test
    void aCoordinateThatIsNotFinite() {
        Mesh cube = Shapes.cube(0, 0, 0, 2, 1);
        double[] positions = cube.positions().clone();
        positions[4] = Double.POSITIVE_INFINITY;
        KernelException failure = refused(Mesh.of(positions, cube.triangles(), Shapes.origin(1)));
        assertEquals(Reason.NOT_FINITE, failure.reason());
        assertTrue(failure.getMessage().contains("vertex 1"), failure.getMessage());
    }

    @Test
    void aSurfaceThatIsInsideOut() {
        Mesh cube = Shapes.cube(5, 5, 5, 2, 1);
        int[] turned = cube.triangles().clone();
        for (int i = 0; i < turned.length; i += 3) {
            turned[i] = cube.triangles()[i + 1];
            turned[i + 1] = cube.triangles()[i];
        }
        KernelException failure = refused(Mesh.of(cube.positions(), turned, Shapes.origin(1)));
        assertEquals(Reason.SELF_CROSSING, failure.reason());
        assertTrue(failure.getMessage().contains("inside out"), failure.getMessage());
    }

    @Test
    void aSoupOfTrianglesIsJoined() throws KernelException {
        Mesh cube = Shapes.cube(0, 0, 0, 2, 1);
        double[] positions = new double[3 * 36 + 9];
        int[] triangles = new int[39];
        for (int i = 0; i < 36; i++) {
            System.arraycopy(cube.positions(), 3 * cube.triangles()[i], positions, 3 * i, 3);
            triangles[i] = i;
        }
        // One more triangle that is only a line.
        for (int i = 36; i < 39; i++) {
            triangles[i] = i;
        }
        Mesh mesh = session.store(session.load(Mesh.of(positions, triangles, Shapes.origin(1))));
        assertEquals(8, mesh.vertexCount());
        assertEquals(12, mesh.triangleCount());
        assertEquals(8, Shapes.volume(mesh), 1e-12);
    }

    @Test
    void cubesThatShareAnEdgeAreAccepted() throws KernelException {
        Mesh a = Shapes.cube(0, 0, 0, 1, 1);
        Mesh b = Shapes.cube(1, 1, 0, 1, 1);
        double[] positions = new double[48];
        int[] triangles = new int[72];
        System.arraycopy(a.positions(), 0, positions, 0, 24);
        System.arraycopy(b.positions(), 0, positions, 24, 24);
        for (int i = 0; i < 36; i++) {
            triangles[i] = a.triangles()[i];
            // Vertices 0 and 4 of the second cube lie at vertices 3 and 7 of the first.
            int vertex = b.triangles()[i];
            triangles[36 + i] = vertex == 0 ? 3 : vertex == 4 ? 7 : 8 + vertex;
        }
        Solid pair = session.load(Mesh.of(positions, triangles, Shapes.origin(1)));
        Mesh mesh = session.store(pair);
        assertEquals(2, Shapes.volume(mesh), 1e-12);
        Solid cut = session.load(Shapes.cube(0.5, 0.5, -1, 1, 2));
        assertEquals(2, Shapes.volume(session.store(session.difference(pair, List.of(cut)))), 1e-12);
        Solid high = session.load(Shapes.cube(0.5, 0.5, 0, 1, 2));
        assertEquals(1.5, Shapes.volume(session.store(session.difference(pair, List.of(high)))), 1e-12);
    }

    private KernelException refused(Mesh mesh) {
        return assertThrows(KernelException.class, () -> session.load(mesh));
    }
}
