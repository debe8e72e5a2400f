package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Takes away where a surface is folded flat onto itself: fins and flakes without thickness, as rounding leaves them
 * between faces that nearly coincide.
 *
 * <p>Precondition: a closed 2-manifold without repeated edges. Postcondition: the same; where two triangles lie back to
 * back at a common edge and one covers the other, or their diagonals can be made the same, only what was not covered is
 * left. No volume changes, and the area gets smaller each time.
 */
final class Folds {
    private static final int POLL = 4095;
    private static final int MOST_AT_ONE_VERTEX = 32;

    /** Crossings of crossings of crossings could go on for ever. */
    private static final int MOST_GENERATIONS = 2;

    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final Scope scope;
    private final double tolerance;
    private final Plane plane = new Plane();

    /** For each vertex how many crossings it stems from; vertices beyond the end stem from none. */
    private byte[] generations = new byte[0];

    Folds(SurfaceEditor editor, Scope scope, double tolerance) {
        this.editor = editor;
        surface = editor.surface;
        this.scope = scope;
        this.tolerance = tolerance;
    }

    /** Takes the folds at the edges of these vertices away. */
    void flatten(Ints vertices, Work work) {
        for (int i = 0; i < vertices.size; i++) {
            if ((i & POLL) == 0) {
                work.checkCancelled();
            }
            int v = vertices.items[i];
            for (int left = MOST_AT_ONE_VERTEX; left > 0 && editor.out(v) >= 0 && flattenOne(v); left--) {
                continue;
            }
        }
    }

    private boolean flattenOne(int v) {
        int first = editor.out(v);
        int h = first;
        do {
            if (scope.contains(editor.end(h)) && isFold(h) && (turn(h) || turnDiagonal(h) || cross(h))) {
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

    /**
     * Where a side of one folded triangle crosses a side of the other, puts a vertex onto both, so that what the two
     * cover in common is a triangle of each.
     */
    private boolean cross(int folded) {
        int g = surface.pairs[folded];
        return cross(SurfaceEditor.previous(folded), SurfaceEditor.previous(g))
                || cross(SurfaceEditor.next(folded), SurfaceEditor.next(g));
    }

    private boolean cross(int h, int g) {
        int a = surface.starts[h];
        int b = editor.end(h);
        int c = surface.starts[g];
        int d = editor.end(g);
        int generation = 1 + Math.max(Math.max(generation(a), generation(b)), Math.max(generation(c), generation(d)));
        if (generation > MOST_GENERATIONS) {
            return false;
        }
        double ofA = Measure.normalProduct(surface, c, d, a, c, d, b);
        double squaredB = Measure.squaredArea(surface, c, d, b);
        double ofC = Measure.normalProduct(surface, a, b, c, a, b, d);
        if (ofA >= 0 || ofC >= 0 || isFlat(c, d, a) || isFlat(c, d, b) || isFlat(a, b, c) || isFlat(a, b, d)) {
            return false;
        }
        double part = ofA / (ofA - squaredB);
        double[] p = surface.positions;
        double x = p[3 * a] + part * (p[3 * b] - p[3 * a]);
        double y = p[3 * a + 1] + part * (p[3 * b + 1] - p[3 * a + 1]);
        double z = p[3 * a + 2] + part * (p[3 * b + 2] - p[3 * a + 2]);
        setGeneration(editor.splitEdge(h, x, y, z), generation);
        setGeneration(editor.splitEdge(g, x, y, z), generation);
        return true;
    }

    private int generation(int v) {
        return v < generations.length ? generations[v] : 0;
    }

    private void setGeneration(int v, int generation) {
        if (v >= generations.length) {
            generations = Arrays.copyOf(generations, v + Math.max(16, v >> 3));
        }
        generations[v] = (byte) generation;
    }
}
