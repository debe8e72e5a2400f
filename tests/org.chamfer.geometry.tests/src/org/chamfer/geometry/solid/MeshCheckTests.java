package org.chamfer.geometry.solid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.measure.MeshFacts;
import org.junit.jupiter.api.Test;

/** Meshes that bound no solid are refused with an explanation; mere notation is repaired. */
class MeshCheckTests {
    @Test
    void aClosedMeshIsLeftAlone() throws KernelException {
        Mesh ball = Solids.ball(30, 2);
        assertSame(ball, MeshCheck.closed(ball));
        assertSame(Mesh.EMPTY, MeshCheck.closed(Mesh.EMPTY));
    }

    @Test
    void anOpenMeshNamesAPlace() {
        Mesh cube = Solids.cube(0, 0, 0, 2);
        KernelException failure =
                refused(Mesh.of(cube.positions(), Arrays.copyOf(cube.triangles(), 33), Solids.origin(1)));
        assertEquals(Reason.NOT_MANIFOLD, failure.reason());
        assertEquals(
                "the surface is not closed: 3 edges do not join two triangles, the first from [2, 2, 0] to [2, 0, 2]",
                failure.getMessage());
    }

    @Test
    void aCoordinateThatIsNotFinite() {
        double[] positions = Solids.cube(0, 0, 0, 2).positions().clone();
        positions[4] = Double.NaN;
        KernelException failure =
                refused(Mesh.of(positions, Solids.cube(0, 0, 0, 2).triangles(), Solids.origin(1)));
        assertEquals(Reason.NOT_FINITE, failure.reason());
        assertTrue(failure.getMessage().contains("vertex 1"), failure.getMessage());
    }

    @Test
    void aSurfaceThatIsInsideOut() {
        Mesh cube = Solids.cube(5, 5, 5, 2);
        int[] turned = cube.triangles().clone();
        for (int i = 0; i < turned.length; i += 3) {
            turned[i] = cube.triangles()[i + 1];
            turned[i + 1] = cube.triangles()[i];
        }
        KernelException failure = refused(Mesh.of(cube.positions(), turned, Solids.origin(1)));
        assertEquals(Reason.SELF_CROSSING, failure.reason());
        assertTrue(failure.getMessage().contains("inside out: it encloses -8 mm³"), failure.getMessage());
    }

    @Test
    void aSoupOfTrianglesIsJoined() throws KernelException {
        Mesh ball = Solids.ball(40, 3);
        int corners = ball.triangles().length;
        double[] positions = new double[3 * corners + 9];
        int[] triangles = new int[corners + 3];
        for (int i = 0; i < corners; i++) {
            System.arraycopy(ball.positions(), 3 * ball.triangles()[i], positions, 3 * i, 3);
            triangles[i] = i;
        }
        // One more triangle that is only a point.
        for (int i = corners; i < corners + 3; i++) {
            triangles[i] = i;
        }
        Mesh joined = MeshCheck.closed(Mesh.of(positions, triangles, Solids.origin(1)));
        Mesh normal = NormalForm.of(joined);
        assertEquals(ball.vertexCount(), normal.vertexCount());
        assertEquals(ball.triangleCount(), normal.triangleCount());
        assertEquals(MeshFacts.of(ball).volume(), MeshFacts.of(normal).volume(), 1e-9);
    }

    @Test
    void edgesOfFourTrianglesAreSharedNotOpen() throws KernelException {
        Mesh pair = cubesThatShareAnEdge();
        assertSame(pair, MeshCheck.closed(pair));
        assertTrue(MeshCheck.checked(pair).sharesEdges());
        assertFalse(MeshCheck.checked(Solids.cube(0, 0, 0, 1)).sharesEdges());
        EdgePairs edges = EdgePairs.of(pair.triangles(), pair.vertexCount());
        assertEquals(0, edges.open());
        assertEquals(1, edges.sharedCount());
        assertEquals(5, edges.shared().length);
        assertEquals(4, edges.shared()[0]);
        int unpaired = 0;
        for (int h = 0; h < edges.pairs().length; h++) {
            int g = edges.pairs()[h];
            unpaired += g < 0 ? 1 : 0;
            if (g >= 0) {
                assertEquals(h, edges.pairs()[g]);
                assertEquals(pair.triangles()[h], pair.triangles()[g % 3 == 2 ? g - 2 : g + 1]);
            }
        }
        assertEquals(4, unpaired);
    }

    @Test
    void aVertexWithManyTriangles() {
        int sides = 5000;
        int[] triangles = new int[6 * sides];
        for (int i = 0; i < sides; i++) {
            int next = (i + 1) % sides;
            triangles[6 * i] = 0;
            triangles[6 * i + 1] = 2 + i;
            triangles[6 * i + 2] = 2 + next;
            triangles[6 * i + 3] = 1;
            triangles[6 * i + 4] = 2 + next;
            triangles[6 * i + 5] = 2 + i;
        }
        EdgePairs edges = EdgePairs.of(triangles, sides + 2);
        assertEquals(0, edges.open() + edges.sharedCount());
        assertEquals(-1, edges.firstOpenStart());
        for (int h = 0; h < triangles.length; h++) {
            assertEquals(h, edges.pairs()[edges.pairs()[h]]);
        }
        EdgePairs open = EdgePairs.of(Arrays.copyOf(triangles, triangles.length - 3), sides + 2);
        assertEquals(3, open.open());
        assertEquals(1, open.firstOpenStart());
        assertEquals(2, open.firstOpenEnd());
    }

    private static Mesh cubesThatShareAnEdge() {
        Mesh a = Solids.cube(0, 0, 0, 1);
        Mesh b = Solids.cube(1, 1, 0, 1);
        double[] positions = Arrays.copyOf(a.positions(), 48);
        int[] triangles = Arrays.copyOf(a.triangles(), 72);
        System.arraycopy(b.positions(), 0, positions, 24, 24);
        for (int i = 0; i < 36; i++) {
            // Vertices 0 and 4 of the second cube lie at vertices 3 and 7 of the first.
            int vertex = b.triangles()[i];
            triangles[36 + i] = vertex == 0 ? 3 : vertex == 4 ? 7 : 8 + vertex;
        }
        return Mesh.of(positions, triangles, Solids.origin(1));
    }

    private static KernelException refused(Mesh mesh) {
        return assertThrows(KernelException.class, () -> MeshCheck.closed(mesh));
    }
}
