package org.chamfer.geometry.kernel.internal.simplify;

import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Turns the longest edge of triangles that are lower than the tolerance, so that the corner beside the edge comes to lie
 * on it.
 *
 * <p>Precondition: a closed 2-manifold without repeated edges and, as far as possible, without short edges.
 * Postcondition: the same; the surface has moved by the height of what was taken away. Each turn makes the lower of its
 * two triangles higher or, where both are degenerate, the edge between them shorter; so it ends.
 */
final class DegenerateTriangles {
    private static final int POLL = 4095;

    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final Scope scope;
    private final double squaredTolerance;
    private final Ints again = new Ints();

    DegenerateTriangles(SurfaceEditor editor, Scope scope, double tolerance) {
        this.editor = editor;
        surface = editor.surface;
        this.scope = scope;
        squaredTolerance = tolerance * tolerance;
    }

    /** Turns edges of the degenerate triangles around these vertices. */
    void flatten(Ints vertices, Work work) {
        VertexTest hasDegenerate = v -> collect(v, null);
        Ints candidates = hasDegenerate.among(vertices, work);
        for (int i = 0; i < candidates.size; i++) {
            if ((i & POLL) == 0) {
                work.checkCancelled();
            }
            collect(candidates.items[i], again);
            int left = 8 * again.size + 8;
            while (!again.isEmpty() && left > 0) {
                int t = again.pop();
                if (!surface.isRemoved(t) && turn(t)) {
                    left--;
                }
            }
            again.clear();
        }
    }

    /** Appends the degenerate triangles of a vertex, if there is a list; true if it has any. */
    private boolean collect(int v, Ints list) {
        int first = editor.out(v);
        int h = first;
        boolean any = false;
        while (h >= 0) {
            int b = editor.end(h);
            int c = surface.starts[SurfaceEditor.previous(h)];
            if (scope.contains(b) && scope.contains(c) && Measure.squaredHeight(surface, v, b, c) <= squaredTolerance) {
                if (list == null) {
                    return true;
                }
                list.add(h / 3);
                any = true;
            }
            h = editor.around(h);
            if (h == first) {
                break;
            }
        }
        return any;
    }

    /** Turns the longest edge of a triangle if that helps. */
    private boolean turn(int t) {
        int h = longestEdge(t);
        int g = surface.pairs[h];
        int a = surface.starts[h];
        int b = surface.starts[g];
        int c = surface.starts[SurfaceEditor.previous(h)];
        int d = surface.starts[SurfaceEditor.previous(g)];
        double height = Measure.squaredHeight(surface, a, b, c);
        if (height > squaredTolerance || c == d) {
            return false;
        }
        double otherHeight = Measure.squaredHeight(surface, b, a, d);
        boolean helps;
        if (otherHeight > squaredTolerance) {
            helps = Measure.normalProduct(surface, a, d, c, b, a, d) > 0
                    && Measure.normalProduct(surface, d, b, c, b, a, d) > 0
                    && Math.min(Measure.squaredHeight(surface, a, d, c), Measure.squaredHeight(surface, d, b, c))
                            > Math.min(height, otherHeight);
        } else {
            helps = longestEdge(g / 3) == g
                    && Measure.squaredDistance(surface, c, d) < Measure.squaredDistance(surface, a, b);
        }
        if (!helps) {
            return false;
        }
        int other = g / 3;
        editor.flip(h);
        addAround(other);
        addAround(t);
        return true;
    }

    /** Looks at a triangle and its neighbours once more: a turn may be what a neighbour was waiting for. */
    private void addAround(int t) {
        if (surface.isRemoved(t)) {
            return;
        }
        for (int h = 3 * t; h < 3 * t + 3; h++) {
            int neighbor = surface.pairs[h] / 3;
            int start = 3 * neighbor;
            if (Measure.squaredHeight(
                            surface, surface.starts[start], surface.starts[start + 1], surface.starts[start + 2])
                    <= squaredTolerance) {
                again.add(neighbor);
            }
        }
        again.add(t);
    }

    private int longestEdge(int t) {
        int[] starts = surface.starts;
        int a = starts[3 * t];
        int b = starts[3 * t + 1];
        int c = starts[3 * t + 2];
        double ab = Measure.squaredDistance(surface, a, b);
        double bc = Measure.squaredDistance(surface, b, c);
        double ca = Measure.squaredDistance(surface, c, a);
        if (ab >= bc && ab >= ca) {
            return 3 * t;
        }
        return bc >= ca ? 3 * t + 1 : 3 * t + 2;
    }
}
