package org.chamfer.geometry.kernel.internal.bool;

import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.kernel.internal.tree.BoxTree;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * The second phase: how often one operand winds round each vertex of the other.
 *
 * <p>Precondition: all crossings of the operand's edges with the other. Postcondition: windings that differ between the
 * ends of each edge by the sum of its crossings; 0 outside the other's box. One vertical ray for each set of vertices
 * that uncut edges connect and of which none lies outside the other's box. Source: Smith's thesis; one ray for each
 * set is Manifold's idea.
 */
final class Windings {
    private static final int GRAIN = 8192;
    private static final int RAYS = 16;

    private final Operand operand;
    private final Operand other;
    private final boolean first;
    private final CutEdges cuts;
    private final Work work;
    private final Bounds box;
    /** For each vertex whether it is known to be outside the other. */
    private final boolean[] outside;

    private Windings(Operand operand, Operand other, boolean first, CutEdges cuts, Work work) {
        this.operand = operand;
        this.other = other;
        this.first = first;
        this.cuts = cuts;
        this.work = work;
        box = other.surface.bounds();
        outside = new boolean[operand.surface.vertexCount()];
    }

    /**
     * The winding of {@code other} round each vertex of {@code operand}.
     *
     * @param first true if {@code operand} is the first operand of the operation
     */
    static int[] of(Operand operand, Operand other, boolean first, CutEdges cuts, Work work) {
        return new Windings(operand, other, first, cuts, work).compute();
    }

    private int[] compute() {
        int n = outside.length;
        int[] windings = new int[n];
        if (other.surface.isEmpty() || !findOutside()) {
            return windings;
        }
        VertexSets sets = new VertexSets(n, work.threads() == 1);
        work.forRange(operand.starts.length / 3, GRAIN, (from, to) -> connect(sets, from, to));
        // A set with a vertex outside has its root marked as outside too; what is written twice is written equal.
        work.forRange(n, GRAIN, (from, to) -> {
            for (int v = from; v < to; v++) {
                if (outside[v]) {
                    outside[sets.root(v)] = true;
                }
            }
        });
        Ints roots = new Ints();
        work.collect(n, GRAIN, roots, (from, to, found) -> {
            for (int v = from; v < to; v++) {
                if (!outside[v] && sets.root(v) == v) {
                    found.add(v);
                }
            }
        });
        if (!roots.isEmpty()) {
            castRays(roots, windings);
            work.forRange(n, GRAIN, (from, to) -> {
                for (int v = from; v < to; v++) {
                    if (!outside[v]) {
                        windings[v] = windings[sets.root(v)];
                    }
                }
            });
        }
        return windings;
    }

    /** Marks the vertices outside the other's box; false if all are. */
    private boolean findOutside() {
        boolean[] someInside = new boolean[1];
        work.forRange(outside.length, GRAIN, (from, to) -> {
            boolean all = true;
            for (int v = from; v < to; v++) {
                boolean out = isOutside(3 * v);
                outside[v] = out;
                all &= out;
            }
            if (!all) {
                someInside[0] = true;
            }
        });
        return someInside[0];
    }

    private boolean isOutside(int at) {
        double[] p = operand.positions;
        double x = p[at];
        double y = p[at + 1];
        double z = p[at + 2];
        return x < box.minX() || x > box.maxX() || y < box.minY() || y > box.maxY() || z < box.minZ() || z > box.maxZ();
    }

    /** Connects the vertices of triangles along their uncut edges. */
    private void connect(VertexSets sets, int from, int to) {
        for (int t = from; t < to; t++) {
            connect(sets, 3 * t);
        }
    }

    private void connect(VertexSets sets, int h) {
        int v0 = operand.starts[h];
        int v1 = operand.starts[h + 1];
        int v2 = operand.starts[h + 2];
        if (outside[v0] && outside[v1] && outside[v2]) {
            return;
        }
        if (v0 < v1 && cuts.cutOf[h] == 0) {
            sets.join(v0, v1);
        }
        if (v1 < v2 && cuts.cutOf[h + 1] == 0) {
            sets.join(v1, v2);
        }
        if (v2 < v0 && cuts.cutOf[h + 2] == 0) {
            sets.join(v2, v0);
        }
    }

    private void castRays(Ints roots, int[] windings) {
        int[] halfEdges = new int[outside.length];
        for (int h = 0; h < operand.starts.length; h++) {
            halfEdges[operand.starts[h]] = h;
        }
        BoxTree tree = other.surface.tree(work);
        work.forRange(roots.size, RAYS, (from, to) -> {
            EdgeFaceTest test = new EdgeFaceTest(operand, other, first);
            Ints hits = new Ints();
            for (int i = from; i < to; i++) {
                int vertex = roots.items[i];
                hits.clear();
                tree.column(operand.positions[3 * vertex], operand.positions[3 * vertex + 1], hits);
                int sum = 0;
                for (int k = 0; k < hits.size; k++) {
                    sum += test.below(vertex, halfEdges[vertex], hits.items[k]);
                }
                windings[vertex] = first ? sum : -sum;
            }
        });
    }
}
