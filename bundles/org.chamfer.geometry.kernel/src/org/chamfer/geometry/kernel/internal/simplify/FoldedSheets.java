package org.chamfer.geometry.kernel.internal.simplify;

import java.util.BitSet;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Takes away what two flat faces that are folded onto each other cover together: slits and fins without thickness. Moving
 * vertices cannot always keep two coplanar faces of a boolean apart, where many faces meet in one of their corners.
 *
 * <p>Precondition: a closed 2-manifold without repeated edges. Postcondition: the same; the volume has not changed and the
 * area, if anything is taken away, is smaller. What is left of the two faces is bounded by their edges alone, so that no
 * places come into being where only inner edges cross. Where sheets are not as they should be (not flat, or covering
 * themselves) nothing happens. Time is linear in the two faces, apart from places where their borders meet.
 */
final class FoldedSheets {
    /** Each of the two faces may be off its own plane. */
    private static final double OFF_PLANE = 2;

    private static final int MOST_DIVISIONS = 4;

    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final Scope scope;
    private final double epsilon;
    private final double tolerance;
    private final Plane plane = new Plane();

    /** Triangles of sheets that have been tried in vain. */
    private final BitSet tried = new BitSet();

    FoldedSheets(SurfaceEditor editor, Scope scope, double epsilon, double tolerance) {
        this.editor = editor;
        surface = editor.surface;
        this.scope = scope;
        this.epsilon = epsilon;
        this.tolerance = tolerance;
    }

    /** Forgets what has been tried. */
    void begin() {
        tried.clear();
    }

    /** Takes away what the faces on both sides of a folded half-edge cover, if it can; true if anything has changed. */
    boolean flatten(int folded, Work work) {
        int one = folded / 3;
        int other = surface.pairs[folded] / 3;
        if (tried.get(one) && tried.get(other)) {
            return false;
        }
        look(one);
        FlatView above = new FlatView(surface, plane.projection(false));
        FlatView below = new FlatView(surface, plane.projection(true));
        Sheet upper = new Sheet(surface, above, tolerance);
        Sheet lower = new Sheet(surface, below, tolerance);
        collect(upper, lower, one, other);
        boolean divided = false;
        boolean replaced = false;
        if (areFlat(upper, lower)) {
            // Where a division makes triangles flat the sheets may end elsewhere.
            for (int i = 0; i < MOST_DIVISIONS && divide(upper, lower, above, work); i++) {
                collect(upper, lower, one, other);
                divided = true;
            }
            replaced = replace(upper, lower, above, below);
        }
        if (!replaced) {
            note(upper);
            note(lower);
        }
        return divided || replaced;
    }

    private boolean divide(Sheet upper, Sheet lower, FlatView view, Work work) {
        return new SheetBorders(editor, view, tolerance).divide(upper, lower, work);
    }

    private void look(int triangle) {
        int h = 3 * triangle;
        plane.through(surface.positions, surface.starts[h], surface.starts[h + 1], surface.starts[h + 2]);
    }

    private static void collect(Sheet upper, Sheet lower, int one, int other) {
        lower.clear();
        upper.collect(one, lower);
        lower.collect(other, upper);
    }

    /** True if both lie in the plane of the largest triangle. */
    private boolean areFlat(Sheet upper, Sheet lower) {
        int most = upper.largest();
        int other = lower.largest();
        look(area(other) > area(most) ? other : most);
        return upper.liesIn(plane, OFF_PLANE * tolerance) && lower.liesIn(plane, OFF_PLANE * tolerance);
    }

    private double area(int triangle) {
        int h = 3 * triangle;
        return Measure.squaredArea(surface, surface.starts[h], surface.starts[h + 1], surface.starts[h + 2]);
    }

    private void note(Sheet sheet) {
        for (int i = 0; i < sheet.triangles.size; i++) {
            tried.set(sheet.triangles.items[i]);
        }
    }

    private boolean replace(Sheet upper, Sheet lower, FlatView above, FlatView below) {
        SheetOverlay overlay = new SheetOverlay(surface, upper, lower);
        if (!overlay.sort()) {
            return false;
        }
        SheetOutline restOfUpper = new SheetOutline(surface, above, overlay, SheetOverlay.Part.UPPER);
        SheetOutline restOfLower = new SheetOutline(surface, below, overlay, SheetOverlay.Part.LOWER);
        if (!restOfUpper.link() || !restOfLower.link() || !restOfUpper.fill(epsilon) || !restOfLower.fill(epsilon)) {
            return false;
        }
        double before = upper.area() + lower.area();
        double after = restOfUpper.area() + restOfLower.area();
        if (!(before - after > tolerance * Math.sqrt(before))) {
            return false;
        }
        SheetReplacement replacement = new SheetReplacement(editor, scope, overlay);
        replacement.put(upper, restOfUpper);
        replacement.put(lower, restOfLower);
        replacement.finish();
        return true;
    }
}
