package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Takes away vertices within one face and vertices on a straight line between two faces, and fills their places with
 * triangles. (Schroeder, Zarge, Lorensen, "Decimation of triangle meshes", 1992, for what is exactly flat.) Unlike the
 * collapse of an edge this needs no neighbour that sees the whole place.
 *
 * <p>Precondition: a closed 2-manifold without repeated edges, triangles of one face coplanar within the tolerance.
 * Postcondition: the same; no triangle is turned over and no degenerate one is made; what is left of such vertices cannot
 * be removed without either. Vertices with few triangles go first, which keeps the work linear.
 */
final class RedundantVertices {
    private static final int POLL = 1023;
    private static final int FEWEST = 10;

    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final Scope scope;
    private final VertexStar star;
    private boolean[] waiting;
    private Ints pending = new Ints();
    private Ints later = new Ints();

    RedundantVertices(SurfaceEditor editor, Scope scope, Drift drift, double epsilon, double tolerance) {
        this.editor = editor;
        surface = editor.surface;
        this.scope = scope;
        star = new VertexStar(editor, drift, epsilon, tolerance);
        waiting = new boolean[surface.vertexCount];
    }

    /** Removes what it can among these vertices and those that change with them. */
    void remove(Ints vertices, Work work) {
        for (int i = 0; i < vertices.size; i++) {
            await(vertices.items[i], pending);
        }
        int removed = 0;
        int limit = FEWEST;
        while (!pending.isEmpty()) {
            int before = removed;
            boolean postponed = false;
            for (int i = 0; i < pending.size; i++) {
                if ((i & POLL) == 0) {
                    work.checkCancelled();
                }
                int v = pending.items[i];
                waiting[v] = false;
                VertexStar.Outcome outcome = editor.out(v) < 0 ? VertexStar.Outcome.STAYS : star.remove(v, limit);
                if (outcome == VertexStar.Outcome.REMOVED) {
                    removed++;
                    for (int k = 0; k < star.size(); k++) {
                        await(star.neighbor(k), later);
                        editor.touched.add(star.neighbor(k));
                    }
                } else if (outcome == VertexStar.Outcome.TOO_LARGE) {
                    postponed = true;
                    await(v, later);
                }
            }
            Ints done = pending;
            pending = later;
            later = done;
            later.clear();
            if (postponed && removed - before < pending.size / 8 + 1) {
                limit = limit > Integer.MAX_VALUE / 4 ? Integer.MAX_VALUE : 4 * limit;
            }
        }
    }

    private void await(int v, Ints list) {
        if (v >= waiting.length) {
            waiting = Arrays.copyOf(waiting, Math.max(v + 1, v + (v >> 2)));
        }
        if (!waiting[v] && scope.contains(v)) {
            waiting[v] = true;
            list.add(v);
        }
    }
}
