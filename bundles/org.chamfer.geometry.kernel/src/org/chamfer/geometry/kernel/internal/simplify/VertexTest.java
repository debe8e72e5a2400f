package org.chamfer.geometry.kernel.internal.simplify;

import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Whether a step has something to do at a vertex. Steps change a surface one after another; but most vertices need no
 * change, and these are found by all threads before.
 */
@FunctionalInterface
interface VertexTest {
    /** Vertices of a chunk. */
    int GRAIN = 1024;

    /** True if there may be something to do; only looks at the surface. */
    boolean holds(int vertex);

    /** The vertices for which this holds, in their order. */
    default Ints among(Ints vertices, Work work) {
        Ints all = new Ints();
        work.collect(vertices.size, GRAIN, all, (from, to, found) -> {
            for (int i = from; i < to; i++) {
                int v = vertices.items[i];
                if (holds(v)) {
                    found.add(v);
                }
            }
        });
        return all;
    }
}
