package org.chamfer.geometry.kernel.internal.simplify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;

/** Asserts that a surface is a closed, oriented 2-manifold in which each edge occurs once. */
final class Soundness {
    private Soundness() {}

    static void check(MutableSurface surface, String what) {
        int[] uses = new int[surface.vertexCount];
        int[] out = new int[surface.vertexCount];
        Set<Long> edges = new HashSet<>();
        for (int h = 0; h < 3 * surface.triangleCount; h++) {
            int start = surface.starts[h];
            if (surface.isRemoved(h / 3)) {
                assertEquals(-1, start, what);
                continue;
            }
            int end = surface.starts[SurfaceEditor.next(h)];
            int pair = surface.pairs[h];
            assertTrue(pair >= 0 && pair != h, what + ": no pair");
            assertEquals(h, surface.pairs[pair], what + ": one-sided pair");
            assertEquals(end, surface.starts[pair], what + ": start of a pair");
            assertEquals(start, surface.starts[SurfaceEditor.next(pair)], what + ": end of a pair");
            assertTrue(start != end, what + ": from a vertex to itself");
            assertTrue(edges.add((long) start << 32 | end), what + ": repeated edge");
            uses[start]++;
            out[start] = h;
        }
        for (int v = 0; v < uses.length; v++) {
            int size = 0;
            int h = out[v];
            while (uses[v] > 0 && (h != out[v] || size == 0)) {
                size++;
                h = surface.pairs[SurfaceEditor.previous(h)];
            }
            assertEquals(uses[v], size, what + ": pinched vertex");
        }
    }
}
