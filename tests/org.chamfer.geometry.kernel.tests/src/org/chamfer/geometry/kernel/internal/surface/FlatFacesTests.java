package org.chamfer.geometry.kernel.internal.surface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.KernelException;
import org.junit.jupiter.api.Test;

class FlatFacesTests {
    private static Mesh ofOneOrigin(Mesh mesh) {
        return Mesh.of(mesh.positions(), mesh.triangles(), MeshOrigin.UNKNOWN);
    }

    @Test
    void aBlockOfManyCubesHasSixFaces() throws KernelException {
        Random random = new Random(1);
        Surface block = Surface.of(ofOneOrigin(Voxels.random(random, 6, 1).mesh(random)));
        assertEquals(12 * 36, block.triangleCount());
        assertEquals(6, block.groupCount());
        for (int h = 0; h < 3 * block.triangleCount(); h++) {
            int t = h / 3;
            int other = block.pairs()[h] / 3;
            boolean alike = dot(block, t, other) > 0.5;
            assertEquals(alike, block.groups()[t] == block.groups()[other]);
        }
    }

    @Test
    void facesOfDifferentOriginsStayApart() throws KernelException {
        Random random = new Random(2);
        Surface block = Surface.of(Voxels.random(random, 4, 1).mesh(random));
        assertEquals(3, block.originTable().size());
        for (int h = 0; h < 3 * block.triangleCount(); h++) {
            int t = h / 3;
            int other = block.pairs()[h] / 3;
            boolean joined = dot(block, t, other) > 0.5 && block.origins()[t] == block.origins()[other];
            assertEquals(joined, block.groups()[t] == block.groups()[other]);
        }
    }

    @Test
    void numbersAreDense() throws KernelException {
        Random random = new Random(3);
        Surface surface = Surface.of(Voxels.random(random, 5, 0.5).mesh(random));
        assertEquals(
                surface.groupCount(), IntStream.of(surface.groups()).distinct().count());
        assertEquals(
                surface.groupCount() - 1, IntStream.of(surface.groups()).max().orElse(-1));
    }

    /** A pyramid over a square whose middle is one point higher than the tolerance or not. */
    @Test
    void theToleranceDecides() throws KernelException {
        assertEquals(5, Surface.of(dented(1e-13)).groupCount());
        assertEquals(8, Surface.of(dented(1e-9)).groupCount());
    }

    private static Mesh dented(double depth) {
        double[] p = {-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0, 0, 0, 1, 0, 0, depth};
        int[] t = {0, 1, 4, 1, 2, 4, 2, 3, 4, 3, 0, 4, 1, 0, 5, 2, 1, 5, 3, 2, 5, 0, 3, 5};
        return Mesh.of(p, t, MeshOrigin.UNKNOWN);
    }

    /** A needle that has no area lies in the face of one of its neighbours and takes over its normal. */
    @Test
    void trianglesWithoutAreaBelongToANeighbour() throws KernelException {
        double[] p = {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0.5, 0, 0};
        int[] t = {0, 2, 4, 4, 2, 1, 0, 4, 3, 4, 1, 3, 1, 2, 3, 2, 0, 3};
        Surface whole = Surface.of(Mesh.of(p, t, MeshOrigin.UNKNOWN));
        assertEquals(4, whole.groupCount());
        int[] withNeedle = {0, 2, 1, 0, 1, 4, 0, 4, 3, 4, 1, 3, 1, 2, 3, 2, 0, 3};
        Surface surface = Surface.of(Mesh.of(p, withNeedle, MeshOrigin.UNKNOWN));
        assertEquals(4, surface.groupCount());
        assertTrue(Math.abs(dot(surface, 1, 0)) == 1 || Math.abs(dot(surface, 1, 2)) == 1);
        assertNotEquals(surface.groups()[0], surface.groups()[2]);
    }

    @Test
    void bothSidesOfAThinPlateStayApart() throws KernelException {
        double thin = 1e-14;
        double[] p = {0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0, 0, 0, thin, 1, 0, thin, 1, 1, thin, 0, 1, thin};
        int[] t = {
            0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7
        };
        Surface plate = Surface.of(Mesh.of(p, t, MeshOrigin.UNKNOWN));
        assertEquals(plate.groups()[0], plate.groups()[1]);
        assertEquals(plate.groups()[2], plate.groups()[3]);
        assertNotEquals(plate.groups()[0], plate.groups()[2]);
    }

    @Test
    void normalsHaveLengthOneAtAnyScale() throws KernelException {
        Random random = new Random(4);
        for (double scale : new double[] {1e-200, 1e-6, 1, 1e6, 1e120}) {
            double[] p = {0, 0, 0, scale, 0, 0, 0, scale, 0, 0, 0, scale};
            int[] t = {0, 2, 1, 0, 1, 3, 1, 2, 3, 0, 3, 2};
            Surface surface = Surface.of(Mesh.of(p, t, MeshOrigin.UNKNOWN));
            assertEquals(4, surface.groupCount());
            for (int i = 0; i < 4; i++) {
                assertEquals(1, dot(surface, i, i), 1e-12);
            }
            assertEquals(1 / Math.sqrt(3), surface.normals()[6 + random.nextInt(3)], 1e-12);
        }
    }

    private static double dot(Surface surface, int t, int u) {
        double[] n = surface.normals();
        return n[3 * t] * n[3 * u] + n[3 * t + 1] * n[3 * u + 1] + n[3 * t + 2] * n[3 * u + 2];
    }
}
