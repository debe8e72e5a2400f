package org.chamfer.geometry.kernel.internal.bool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;

/** A result of a boolean operation that has been found to be closed, oriented and paired. */
record Outcome(MutableSurface surface, double volume) {
    static Outcome of(Surface a, Surface b, Operation operation) {
        MutableSurface result = Boolean3D.compute(a, b, operation, Work.alone());
        checkClosed(result);
        return new Outcome(result, volume(result.positions, result.starts, result.triangleCount));
    }

    int triangles() {
        return surface.triangleCount;
    }

    static double volume(Surface surface) {
        return volume(surface.positions(), surface.starts(), surface.triangleCount());
    }

    /** Checks that A-B, B-A and A&amp;B are the parts of A+B, and A-B and A&amp;B those of A, and so on. */
    static void checkPartition(Surface a, Surface b, String what) {
        double inA = volume(a);
        double inB = volume(b);
        double union = of(a, b, Operation.UNION).volume;
        double onlyA = of(a, b, Operation.DIFFERENCE).volume;
        double onlyB = of(b, a, Operation.DIFFERENCE).volume;
        double both = of(a, b, Operation.INTERSECTION).volume;
        double tolerance = 1e-11 * (inA + inB);
        assertEquals(union, onlyA + onlyB + both, tolerance, what);
        assertEquals(inA, onlyA + both, tolerance, what);
        assertEquals(inB, onlyB + both, tolerance, what);
    }

    private static void checkClosed(MutableSurface s) {
        for (int h = 0; h < 3 * s.triangleCount; h++) {
            int next = Surface.next(h);
            int pair = s.pairs[h];
            assertTrue(pair >= 0 && pair < 3 * s.triangleCount && s.pairs[pair] == h, "pair of " + h);
            assertEquals(s.starts[h], s.starts[Surface.next(pair)], "start of " + h);
            assertEquals(s.starts[next], s.starts[pair], "end of " + h);
            assertTrue(s.starts[h] != s.starts[next], "repeated vertex at " + h);
            assertTrue(s.starts[h] >= 0 && s.starts[h] < s.vertexCount, "vertex at " + h);
        }
        for (int i = 0; i < 3 * s.vertexCount; i++) {
            assertTrue(Double.isFinite(s.positions[i]), "coordinate " + i);
        }
        for (int t = 0; t < s.triangleCount; t++) {
            assertTrue(s.face[t] >= 0 && s.face[t] < s.faceCount, "face of " + t);
        }
    }

    private static double volume(double[] p, int[] starts, int triangles) {
        double sum = 0;
        for (int t = 0; t < triangles; t++) {
            int a = 3 * starts[3 * t];
            int b = 3 * starts[3 * t + 1];
            int c = 3 * starts[3 * t + 2];
            sum += p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1])
                    + p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2])
                    + p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c]);
        }
        return sum / 6;
    }
}
