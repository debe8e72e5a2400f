package org.chamfer.geometry.kernel.internal.simplify;

import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Takes away where a surface is folded flat onto itself: fins and flakes without thickness, as rounding leaves them
 * between faces that nearly coincide.
 *
 * <p>Precondition: a closed 2-manifold without repeated edges. Postcondition: the same; where two triangles lie back to
 * back at a common edge, only what one of them, or one of their faces, does not cover is left. No volume changes, and the
 * area gets smaller each time.
 */
final class Folds {
    private static final int POLL = 4095;
    private static final int MOST_AT_ONE_VERTEX = 32;

    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final Scope scope;
    private final double tolerance;
    private final FoldedSheets sheets;

    Folds(SurfaceEditor editor, Scope scope, double epsilon, double tolerance) {
        this.editor = editor;
        surface = editor.surface;
        this.scope = scope;
        this.tolerance = tolerance;
        sheets = new FoldedSheets(editor, scope, epsilon, tolerance);
    }

    /** Takes the folds at the edges of these vertices away. */
    void flatten(Ints vertices, Work work) {
        sheets.begin();
        VertexTest isFolded = v -> editor.out(v) >= 0 && hasFold(v);
        // Vertices that come in meanwhile have their turn in the next round.
        Ints candidates = isFolded.among(vertices, work);
        for (int i = 0; i < candidates.size; i++) {
            if ((i & POLL) == 0) {
                work.checkCancelled();
            }
            int v = candidates.items[i];
            for (int left = MOST_AT_ONE_VERTEX; left > 0 && editor.out(v) >= 0 && flattenOne(v, work); left--) {
                continue;
            }
        }
    }

    private boolean flattenOne(int v, Work work) {
        int first = editor.out(v);
        int h = first;
        do {
            if (scope.contains(editor.end(h)) && isFold(h) && (turn(h) || turnDiagonal(h) || sheets.flatten(h, work))) {
                return true;
            }
            h = editor.around(h);
        } while (h != first);
        return false;
    }

    private boolean hasFold(int v) {
        int first = editor.out(v);
        int h = first;
        do {
            if (scope.contains(editor.end(h)) && isFold(h)) {
                return true;
            }
            h = editor.around(h);
        } while (h != first);
        return false;
    }

    private boolean isFold(int h) {
        int g = surface.pairs[h];
        int a = surface.starts[h];
        int b = surface.starts[g];
        int c = apex(h);
        int d = apex(g);
        if (Measure.normalProduct(surface, a, b, c, b, a, d) >= 0) {
            return false;
        }
        boolean firstLarger = Measure.squaredArea(surface, a, b, c) >= Measure.squaredArea(surface, b, a, d);
        Plane plane = new Plane();
        plane.through(surface.positions, a, firstLarger ? b : d, firstLarger ? c : b);
        return Math.abs(plane.distance(surface.positions, firstLarger ? d : c)) <= tolerance
                && !isFlat(a, b, c)
                && !isFlat(b, a, d);
    }

    private int apex(int h) {
        return surface.starts[SurfaceEditor.previous(h)];
    }

    private boolean isFlat(int a, int b, int c) {
        return Measure.squaredHeight(surface, a, b, c) <= tolerance * tolerance;
    }

    /** Turns the folded edge itself if the larger triangle covers the smaller. */
    private boolean turn(int folded) {
        int g = surface.pairs[folded];
        double area = area(folded);
        double otherArea = area(g);
        int small = area <= otherArea ? folded : g;
        int large = surface.pairs[small];
        int a = surface.starts[small];
        int b = surface.starts[large];
        int c = apex(small);
        int d = apex(large);
        boolean covered = (isFlat(d, b, c) || Measure.normalProduct(surface, d, b, c, b, a, d) > 0)
                && (isFlat(c, a, d) || Measure.normalProduct(surface, c, a, d, b, a, d) > 0);
        if (covered) {
            editor.flip(small);
        }
        return covered;
    }

    private double area(int h) {
        return Measure.squaredArea(surface, surface.starts[h], editor.end(h), apex(h));
    }

    /** Turns a diagonal beside the folded edge if it then lies on the one on the other side. */
    private boolean turnDiagonal(int folded) {
        int g = surface.pairs[folded];
        return turnTowards(SurfaceEditor.next(folded), apex(g))
                || turnTowards(SurfaceEditor.previous(folded), apex(g))
                || turnTowards(SurfaceEditor.next(g), apex(folded))
                || turnTowards(SurfaceEditor.previous(g), apex(folded));
    }

    private boolean turnTowards(int h, int vertex) {
        int g = surface.pairs[h];
        int d = apex(g);
        if (d != vertex || surface.face[h / 3] != surface.face[g / 3]) {
            return false;
        }
        int a = surface.starts[h];
        int b = surface.starts[g];
        int c = apex(h);
        boolean convex = Measure.normalProduct(surface, d, b, c, a, b, c) > 0
                && Measure.normalProduct(surface, c, a, d, a, b, c) > 0
                && !isFlat(d, b, c)
                && !isFlat(c, a, d);
        if (convex) {
            editor.flip(h);
        }
        return convex;
    }
}
