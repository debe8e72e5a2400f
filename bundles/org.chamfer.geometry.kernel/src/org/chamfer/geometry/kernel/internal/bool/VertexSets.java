package org.chamfer.geometry.kernel.internal.bool;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * Vertices that belong together: sets that grow together, each with its smallest vertex as its root, whatever the order
 * in which they were joined. Several threads may join at once.
 *
 * <p>Source: R. Anderson and H. Woll, Wait-free parallel algorithms for the union-find problem.
 */
final class VertexSets {
    /** A smaller vertex of the same set, or the vertex itself if it is the smallest. */
    private final int[] parents;

    private final boolean alone;

    /**
     * Makes sets of one vertex each.
     *
     * @param alone true if only one thread joins
     */
    VertexSets(int vertices, boolean alone) {
        this.alone = alone;
        parents = new int[vertices];
        for (int v = 0; v < vertices; v++) {
            parents[v] = v;
        }
    }

    /** Makes one set of the sets of two vertices. */
    void join(int v, int w) {
        int a = root(v);
        int b = root(w);
        while (a != b) {
            int low = Math.min(a, b);
            int high = Math.max(a, b);
            if (alone) {
                parents[high] = low;
                return;
            }
            if (Atomic.PARENT.compareAndSet(parents, high, high, low)) {
                return;
            }
            a = root(low);
            b = root(high);
        }
    }

    /** The smallest vertex of a vertex's set. */
    int root(int v) {
        int[] p = parents;
        int at = v;
        int up = p[at];
        while (up != at) {
            // Halving the path: a vertex that has a parent always keeps one, and any ancestor will do.
            int next = p[up];
            p[at] = next;
            at = next;
            up = p[at];
        }
        return at;
    }

    /** Made only when several threads join: it takes the virtual machine longer than many a small operation. */
    private static final class Atomic {
        private static final VarHandle PARENT = MethodHandles.arrayElementVarHandle(int[].class);
    }
}
