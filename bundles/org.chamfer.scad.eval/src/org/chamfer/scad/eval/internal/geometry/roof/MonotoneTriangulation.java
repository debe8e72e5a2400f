package org.chamfer.scad.eval.internal.geometry.roof;

import java.util.function.IntToDoubleFunction;

/**
 * Divides a polygon into triangles that every line across one direction cuts at most once. Sweeps along that direction
 * with a stack (Garey, Johnson, Preparata and Tarjan, "Triangulating a simple polygon", 1978). A polygon of n corners
 * always gives n - 2 triangles that fit together; where rounding bends the polygon back, some of them are slightly upside
 * down.
 */
final class MonotoneTriangulation {
    private final int[] polygon;
    private final IntToDoubleFunction across;
    private final IntToDoubleFunction along;
    private final int[] triangles;
    private int count;

    private MonotoneTriangulation(int[] polygon, IntToDoubleFunction along, IntToDoubleFunction across) {
        this.polygon = polygon;
        this.along = along;
        this.across = across;
        triangles = new int[3 * (polygon.length - 2)];
    }

    /**
     * Triangulates a polygon.
     *
     * @param polygon numbers of at least three corners, counter-clockwise
     * @param along coordinate of a corner along the direction
     * @param across coordinate of a corner across the direction, to its left
     * @return three corners a triangle, counter-clockwise
     */
    static int[] of(int[] polygon, IntToDoubleFunction along, IntToDoubleFunction across) {
        MonotoneTriangulation triangulation = new MonotoneTriangulation(polygon, along, across);
        triangulation.sweep();
        return triangulation.triangles;
    }

    private void sweep() {
        int corners = polygon.length;
        int first = 0;
        int last = 0;
        for (int i = 1; i < corners; i++) {
            first = before(i, first) ? i : first;
            last = before(last, i) ? i : last;
        }
        int[] stack = new int[corners];
        boolean[] below = new boolean[corners];
        int depth = 0;
        stack[depth++] = first;
        int lower = (first + 1) % corners;
        int upper = (first + corners - 1) % corners;
        while (lower != last || upper != last) {
            boolean fromBelow = upper == last || lower != last && before(lower, upper);
            int corner = fromBelow ? lower : upper;
            below[corner] = fromBelow;
            if (fromBelow) {
                lower = (lower + 1) % corners;
            } else {
                upper = (upper + corners - 1) % corners;
            }
            depth = add(corner, fromBelow, stack, below, depth);
        }
        for (int i = 1; i < depth; i++) {
            oriented(stack[i - 1], stack[i], last, below[stack[i]]);
        }
    }

    private int add(int corner, boolean fromBelow, int[] stack, boolean[] below, int depth) {
        int top = stack[depth - 1];
        int kept = depth;
        if (depth > 1 && below[top] != fromBelow) {
            for (int i = 1; i < depth; i++) {
                oriented(stack[i - 1], stack[i], corner, below[stack[i]]);
            }
            stack[0] = top;
            kept = 1;
        } else {
            while (kept > 1 && isEar(stack[kept - 2], stack[kept - 1], corner, fromBelow)) {
                oriented(stack[kept - 2], stack[kept - 1], corner, fromBelow);
                kept--;
            }
        }
        stack[kept] = corner;
        return kept + 1;
    }

    /** Adds the triangle of three corners that follow one another along the lower or, in reverse, the upper side. */
    private void oriented(int a, int b, int c, boolean onLowerSide) {
        triangles[count++] = polygon[a];
        triangles[count++] = polygon[onLowerSide ? b : c];
        triangles[count++] = polygon[onLowerSide ? c : b];
    }

    private boolean isEar(int a, int b, int c, boolean onLowerSide) {
        double area = (along(b) - along(a)) * (across(c) - across(a)) - (across(b) - across(a)) * (along(c) - along(a));
        return onLowerSide ? area > 0 : area < 0;
    }

    private boolean before(int i, int j) {
        return along(i) < along(j) || along(i) == along(j) && across(i) < across(j);
    }

    private double along(int i) {
        return along.applyAsDouble(polygon[i]);
    }

    private double across(int i) {
        return across.applyAsDouble(polygon[i]);
    }
}
