package org.chamfer.geometry.kernel.internal.surface;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.solid.NormalForm;
import org.junit.jupiter.api.Test;

class SurfaceTests {
    private static Surface surface(Mesh mesh) throws KernelException {
        Surface surface = Surface.of(mesh);
        assertEquals(List.of(), SurfaceCheck.problems(surface));
        return surface;
    }

    /** Number of pieces that hang together by their edges. */
    private static int pieces(Surface surface) {
        boolean[] visited = new boolean[surface.triangleCount()];
        Ints stack = new Ints();
        int pieces = 0;
        for (int t = 0; t < visited.length; t++) {
            if (!visited[t]) {
                pieces++;
                visited[t] = true;
                stack.add(t);
            }
            while (!stack.isEmpty()) {
                int at = stack.pop();
                for (int h = 3 * at; h < 3 * at + 3; h++) {
                    int other = surface.pairs()[h] / 3;
                    if (!visited[other]) {
                        visited[other] = true;
                        stack.add(other);
                    }
                }
            }
        }
        return pieces;
    }

    @Test
    void aCube() throws KernelException {
        Surface cube = surface(Voxels.of(1, 0, 0, 0).mesh(new Random(1)));
        assertEquals(8, cube.vertexCount());
        assertEquals(12, cube.triangleCount());
        assertEquals(1, pieces(cube));
        assertEquals(1e-12, cube.epsilon());
        assertEquals(cube.epsilon(), cube.tolerance());
        assertEquals(3, Math.sqrt(3) * cube.bounds().diagonal(), 1e-12);
        Ints hits = new Ints();
        cube.tree().column(0.25, 0.5, hits);
        assertTrue(hits.size >= 2);
        assertSame(cube.tree(), cube.tree());
    }

    @Test
    void bodiesThatTouchAtAnEdgeStayApart() throws KernelException {
        Mesh mesh = Voxels.of(2, 0, 0, 0, 1, 1, 0).mesh(new Random(2));
        Surface surface = surface(mesh);
        assertEquals(2, pieces(surface));
        assertEquals(16, surface.vertexCount(), "each cube has vertices of its own at the edge");
    }

    @Test
    void bodiesThatTouchAtAVertexStayApart() throws KernelException {
        Surface surface = surface(Voxels.of(2, 0, 0, 0, 1, 1, 1).mesh(new Random(3)));
        assertEquals(2, pieces(surface));
        assertEquals(16, surface.vertexCount());
    }

    /** Any solid of cubes, by the edges and vertices at which it touches itself. */
    @Test
    void materialStaysTogetherWhereManyTrianglesMeet() throws KernelException {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            Voxels voxels = Voxels.random(random, 2 + random.nextInt(4), random.nextDouble());
            Mesh mesh = voxels.mesh(random);
            Surface surface = surface(mesh);
            double[] volumes = volumes(surface);
            double sum = Arrays.stream(volumes).sum();
            assertEquals(voxels.volume(), sum, 1e-9);
            long outer = Arrays.stream(volumes).filter(volume -> volume > 0).count();
            assertEquals(voxels.bodies(), outer);
            Mesh stored = surface.toMesh();
            assertEquals(mesh.triangleCount(), stored.triangleCount());
            Mesh again = surface(stored).toMesh();
            assertArrayEquals(stored.triangles(), again.triangles());
            assertArrayEquals(stored.positions(), again.positions());
            assertEquals(stored.runs(), again.runs());
        }
    }

    /** The volume of each piece. */
    private static double[] volumes(Surface surface) {
        Map<Integer, Double> volumes = new HashMap<>();
        int[] leaders = new int[surface.triangleCount()];
        Arrays.setAll(leaders, t -> t);
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int h = 0; h < surface.pairs().length; h++) {
                int other = leaders[surface.pairs()[h] / 3];
                if (other < leaders[h / 3]) {
                    leaders[h / 3] = other;
                    changed = true;
                }
            }
        }
        double[] p = surface.positions();
        int[] s = surface.starts();
        for (int t = 0; t < leaders.length; t++) {
            int a = 3 * s[3 * t];
            int b = 3 * s[3 * t + 1];
            int c = 3 * s[3 * t + 2];
            double volume = p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1])
                    + p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2])
                    + p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c]);
            volumes.merge(leaders[t], volume / 6, Double::sum);
        }
        return volumes.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Test
    void wedgesArePairedInAnyPosition() throws KernelException {
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            Voxels voxels = Voxels.of(2, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 1);
            Affine3 turn = rotation(random.nextDouble() * 6, random.nextInt(3))
                    .after(rotation(random.nextDouble() * 6, random.nextInt(3)));
            assertEquals(2, pieces(surface(voxels.mesh(random).transformed(turn))));
        }
    }

    private static Affine3 rotation(double angle, int axis) {
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        return switch (axis) {
            case 0 -> new Affine3(1, 0, 0, 0, 0, c, -s, 0, 0, s, c, 0);
            case 1 -> new Affine3(c, 0, s, 0, 0, 1, 0, 0, -s, 0, c, 0);
            default -> new Affine3(c, -s, 0, 0, s, c, 0, 0, 0, 0, 1, 0);
        };
    }

    @Test
    void anOpenMeshIsRefusedWithThePlace() {
        Mesh cube = NormalForm.of(Voxels.of(1, 0, 0, 0).mesh(new Random(6)));
        int[] triangles = Arrays.copyOf(cube.triangles(), 33);
        KernelException failure = assertThrows(
                KernelException.class, () -> Surface.of(Mesh.of(cube.positions(), triangles, MeshOrigin.UNKNOWN)));
        assertEquals(Reason.NOT_MANIFOLD, failure.reason());
        assertTrue(failure.getMessage().contains("3 edges"), failure.getMessage());
        assertTrue(failure.getMessage().contains("from [0, 1, 0] to [1, 1, 0]"), failure.getMessage());
    }

    @Test
    void verticesWithoutTrianglesAreLeftOut() throws KernelException {
        Mesh mesh = Voxels.of(3, 1, 1, 1).mesh(new Random(7));
        assertTrue(mesh.vertexCount() > 8);
        assertEquals(8, surface(mesh).vertexCount());
        assertEquals(1, surface(mesh).bounds().minX());
    }

    @Test
    void anEmptyMesh() throws KernelException {
        Surface empty = surface(Mesh.EMPTY);
        assertTrue(empty.isEmpty());
        assertEquals(0, empty.epsilon());
        assertSame(Mesh.EMPTY, empty.toMesh());
        assertEquals(0, empty.tree().size());
        assertTrue(empty.transformed(Affine3.scaling(2, 2, 2)).isEmpty());
    }

    @Test
    void mirroredAndMovedSurfacesStayWhole() throws KernelException {
        Random random = new Random(8);
        for (int round = 0; round < 100; round++) {
            Voxels voxels = Voxels.random(random, 3, 0.5);
            Mesh mesh = NormalForm.of(voxels.mesh(random));
            Surface surface = surface(mesh);
            Affine3 transform = Affine3.scaling(random.nextBoolean() ? -2 : 2, 3, 0.5)
                    .after(rotation(random.nextDouble() * 6, random.nextInt(3)));
            Surface moved = surface.transformed(transform);
            assertEquals(List.of(), SurfaceCheck.problems(moved));
            assertEquals(3 * voxels.volume(), MeshFacts.of(moved.toMesh()).volume(), 1e-9);
            assertArrayEquals(surface.groups(), moved.groups());
            double[] expected = Normals.of(moved.positions(), moved.starts(), moved.triangleCount(), Work.alone());
            assertArrayEquals(expected, moved.normals(), 1e-9);
            assertEquals(Surface.of(moved.toMesh()).groupCount(), moved.groupCount());
        }
    }

    @Test
    void threadsDoNotChangeAnything() throws KernelException {
        try (ExecutorService helpers = Executors.newFixedThreadPool(8)) {
            Random random = new Random(9);
            Mesh mesh = Voxels.random(random, 40, 0.4).mesh(random);
            assertTrue(mesh.triangleCount() > 100_000);
            Surface expected = Surface.of(mesh, Work.alone());
            for (int threads : new int[] {2, 8}) {
                Surface surface = Surface.of(mesh, new Work(WorkContext.NONE, threads, helpers));
                assertArrayEquals(expected.positions(), surface.positions());
                assertArrayEquals(expected.starts(), surface.starts());
                assertArrayEquals(expected.pairs(), surface.pairs());
                assertArrayEquals(expected.normals(), surface.normals());
                assertArrayEquals(expected.groups(), surface.groups());
            }
        }
    }

    @Test
    void surfacesSideBySide() throws KernelException {
        Random random = new Random(10);
        Surface first = surface(Voxels.random(random, 3, 0.5).mesh(random));
        Surface second =
                surface(Voxels.random(random, 3, 0.5).mesh(random)).transformed(Affine3.translation(100, 0, 0));
        Surface both = Surface.sideBySide(List.of(first, second), Work.alone());
        assertEquals(List.of(), SurfaceCheck.problems(both));
        assertEquals(pieces(first) + pieces(second), pieces(both));
        assertEquals(first.groupCount() + second.groupCount(), both.groupCount());
        assertEquals(second.tolerance(), both.tolerance());
        assertEquals(
                both.originTable().size(),
                both.originTable().stream().distinct().count());
        for (int t = 0; t < second.triangleCount(); t++) {
            int shifted = first.triangleCount() + t;
            assertEquals(
                    second.originTable().get(second.origins()[t]),
                    both.originTable().get(both.origins()[shifted]));
        }
        Mesh expected = NormalForm.of(Mesh.sideBySide(List.of(first.toMesh(), second.toMesh())));
        assertArrayEquals(expected.positions(), both.toMesh().positions());
        assertArrayEquals(expected.triangles(), both.toMesh().triangles());
        assertSame(first, Surface.sideBySide(List.of(first), Work.alone()));
        assertTrue(Surface.sideBySide(List.of(), Work.alone()).isEmpty());
    }

    @Test
    void removedTrianglesAreLeftOut() throws KernelException {
        Random random = new Random(12);
        Surface first = surface(Voxels.of(2, 0, 0, 0).mesh(random));
        Surface second = surface(Voxels.of(3, 2, 2, 2).mesh(random));
        MutableSurface both = MutableSurface.of(Surface.sideBySide(List.of(first, second), Work.alone()));
        both.firstNewVertex = first.vertexCount() + 3;
        both.addVertex(9, 9, 9);
        assertTrue(both.triangleCount == 24 && both.vertexCount == 17);
        for (int t = 0; t < 12; t++) {
            both.removeTriangle(t);
            assertTrue(both.isRemoved(t));
        }
        assertEquals(List.of(), SurfaceCheck.problems(both));
        both.compact();
        assertEquals(3, both.firstNewVertex);
        assertEquals(second.groupCount(), both.faceCount);
        Surface left = both.toSurface();
        assertArrayEquals(second.positions(), left.positions());
        assertArrayEquals(second.starts(), left.starts());
        assertArrayEquals(second.pairs(), left.pairs());
        assertArrayEquals(second.groups(), left.groups());
        assertArrayEquals(second.toMesh().triangles(), left.toMesh().triangles());
        assertEquals(second.toMesh().runs(), left.toMesh().runs());
    }

    @Test
    void theCheckFindsFaults() throws KernelException {
        Surface cube = surface(Voxels.of(1, 0, 0, 0).mesh(new Random(13)));
        MutableSurface crossed = MutableSurface.of(cube);
        crossed.pair(0, crossed.pairs[1]);
        assertFalse(SurfaceCheck.problems(crossed).isEmpty());
        MutableSurface hole = MutableSurface.of(cube);
        hole.removeTriangle(5);
        assertFalse(SurfaceCheck.problems(hole).isEmpty());
        MutableSurface repeated = MutableSurface.of(cube);
        repeated.starts[3] = repeated.starts[4];
        assertFalse(SurfaceCheck.problems(repeated).isEmpty());
        MutableSurface fans = MutableSurface.of(Surface.sideBySide(List.of(cube, cube), Work.alone()));
        for (int h = 0; h < 72; h++) {
            fans.starts[h] = fans.starts[h] == 15 ? 7 : fans.starts[h];
        }
        assertEquals(1, SurfaceCheck.problems(fans).size());
    }
}
