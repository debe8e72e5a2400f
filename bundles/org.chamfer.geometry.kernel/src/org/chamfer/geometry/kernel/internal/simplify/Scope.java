package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * What may change: the new vertices and those that share a triangle with one. Vertices made while simplifying belong to
 * it, and those of flat faces that were folded onto each other.
 */
final class Scope {
    private static final int GRAIN = 8192;

    private final int firstNew;
    private final boolean[] active;
    private int known;

    /** The vertices within, by number. */
    final Ints vertices = new Ints();

    /**
     * Finds what may change.
     *
     * @param firstNewVertex the first new vertex; 0 for everything
     */
    Scope(MutableSurface surface, int firstNewVertex, Work work) {
        firstNew = firstNewVertex;
        known = surface.vertexCount;
        active = new boolean[known];
        if (firstNewVertex == 0) {
            Arrays.fill(active, true);
        } else {
            // What several threads write is written equal.
            work.forRange(surface.triangleCount, GRAIN, (from, to) -> markBesideNew(surface.starts, 3 * from, 3 * to));
        }
        work.collect(active.length, GRAIN, vertices, (from, to, found) -> {
            for (int v = from; v < to; v++) {
                if (active[v]) {
                    found.add(v);
                }
            }
        });
    }

    private void markBesideNew(int[] starts, int from, int to) {
        for (int h = from; h < to; h += 3) {
            int a = starts[h];
            int b = starts[h + 1];
            int c = starts[h + 2];
            if (a >= firstNew || b >= firstNew || c >= firstNew) {
                active[a] = true;
                active[b] = true;
                active[c] = true;
            }
        }
    }

    /** Takes in the vertices that have been made since the last time. */
    void takeInLater(MutableSurface surface) {
        while (known < surface.vertexCount) {
            vertices.add(known++);
        }
    }

    /** Lets the triangles of a vertex change from now on. */
    void takeIn(int vertex) {
        if (vertex < active.length) {
            active[vertex] = true;
        }
    }

    /** True if a vertex did not exist in an operand. */
    boolean isNew(int vertex) {
        return vertex >= firstNew;
    }

    /** True if the triangles of a vertex may change. */
    boolean contains(int vertex) {
        return vertex >= active.length || active[vertex];
    }
}
