package org.chamfer.geometry.kernel.internal.simplify;

import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Collapses edges that are shorter than rounding, and edges shorter than the tolerance that lead from a new vertex to one
 * of an operand.
 *
 * <p>Precondition: a closed 2-manifold without repeated edges. Postcondition: the same, and no such edge is left unless
 * its collapse would move the surface farther than allowed or turn a triangle over. Operands' vertices stay, and corners
 * rather than vertices on edges or within faces.
 */
final class ShortEdges {
    private static final int POLL = 4095;
    private static final int CORNER = 3;

    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final Scope scope;
    private final Drift drift;
    private final double squaredEpsilon;
    private final double squaredTolerance;

    ShortEdges(SurfaceEditor editor, Scope scope, Drift drift, double epsilon, double tolerance) {
        this.editor = editor;
        surface = editor.surface;
        this.scope = scope;
        this.drift = drift;
        squaredEpsilon = epsilon * epsilon;
        squaredTolerance = tolerance * tolerance;
    }

    /** Collapses the short edges of these vertices. */
    void collapse(Ints vertices, Work work) {
        VertexTest hasShortEdge = v -> shortEdge(v) >= 0;
        Ints candidates = hasShortEdge.among(vertices, work);
        Ints again = new Ints();
        for (int i = 0; i < candidates.size; i++) {
            if ((i & POLL) == 0) {
                work.checkCancelled();
            }
            again.add(candidates.items[i]);
            while (!again.isEmpty()) {
                int h = shortEdge(again.pop());
                if (h >= 0) {
                    int start = surface.starts[h];
                    int end = editor.end(h);
                    drift.note(end, drift.at(start) + Math.sqrt(Measure.squaredDistance(surface, start, end)));
                    int before = editor.touched.size;
                    editor.collapse(h);
                    again.addAll(editor.touched.items, before, editor.touched.size - before);
                }
            }
        }
    }

    /** The half-edge to collapse at a vertex, so directed that its start vanishes; -1 if there is none. */
    private int shortEdge(int v) {
        int first = editor.out(v);
        if (first < 0) {
            return -1;
        }
        int h = first;
        do {
            int w = editor.end(h);
            double length = Measure.squaredDistance(surface, v, w);
            if (length <= squaredTolerance && scope.contains(w)) {
                int directed = direct(h, v, w, length);
                if (directed >= 0) {
                    return directed;
                }
            }
            h = editor.around(h);
        } while (h != first);
        return -1;
    }

    private int direct(int h, int v, int w, double length) {
        boolean newV = scope.isNew(v);
        boolean newW = scope.isNew(w);
        if (newV == newW && length > squaredEpsilon) {
            return -1;
        }
        boolean vVanishes = newV != newW ? newV : vanishesBefore(v, w);
        int directed = vVanishes ? h : surface.pairs[h];
        int start = vVanishes ? v : w;
        boolean allowed =
                drift.allows(drift.at(start) + Math.sqrt(length)) && (length <= squaredEpsilon || !turnsOver(directed));
        return allowed ? directed : -1;
    }

    private boolean vanishesBefore(int v, int w) {
        int facesOfV = facesAround(v);
        int facesOfW = facesAround(w);
        return facesOfV != facesOfW ? facesOfV < facesOfW : v > w;
    }

    /** In how many faces a vertex lies, three for more. */
    private int facesAround(int v) {
        int changes = 0;
        int first = editor.out(v);
        int h = first;
        do {
            int following = editor.around(h);
            if (surface.face[h / 3] != surface.face[following / 3]) {
                changes++;
            }
            h = following;
        } while (h != first && changes < CORNER);
        return Math.max(1, changes);
    }

    /** True if a triangle with some height would turn over when the start of a half-edge moves into its end. */
    private boolean turnsOver(int collapsing) {
        int start = surface.starts[collapsing];
        int end = editor.end(collapsing);
        int last = surface.pairs[collapsing] / 3;
        for (int h = editor.around(collapsing); h / 3 != last; h = editor.around(h)) {
            int b = editor.end(h);
            int c = surface.starts[SurfaceEditor.previous(h)];
            if (Measure.normalProduct(surface, start, b, c, end, b, c) <= 0
                    && Measure.squaredHeight(surface, start, b, c) > squaredEpsilon) {
                return true;
            }
        }
        return false;
    }
}
