package org.chamfer.geometry.kernel.internal.simplify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.tree.BoxTree;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Puts vertices onto the borders of two sheets of one plane wherever these touch or cross, so that they have only whole
 * edges and vertices in common. Vertices within the tolerance of each other come to one place.
 */
final class SheetBorders {
    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final FlatView view;
    private final double tolerance;
    private final List<Division> divisions = new ArrayList<>();

    /**
     * A place on an edge between two vertices, and which part of it lies before the place. Half-edges would not do: their
     * numbers change when an edge beside them is divided.
     */
    private record Division(int low, int high, double part, double x, double y, double z) {
        /** The last place of each edge first. */
        static final Comparator<Division> ORDER = Comparator.comparingInt(Division::low)
                .thenComparingInt(Division::high)
                .thenComparing(Comparator.comparingDouble(Division::part).reversed());

        boolean isOnEdgeOf(Division other) {
            return low == other.low && high == other.high;
        }

        boolean isAt(Division other) {
            return x == other.x && y == other.y && z == other.z;
        }
    }

    SheetBorders(SurfaceEditor editor, FlatView view, double tolerance) {
        this.editor = editor;
        surface = editor.surface;
        this.view = view;
        this.tolerance = tolerance;
    }

    /** Divides the edges of both borders; false if nothing had to be divided. */
    boolean divide(Sheet one, Sheet other, Work work) {
        Ints close = new Ints();
        BoxTree.of(boxes(one.border), work).pairs(BoxTree.of(boxes(other.border), work), work, close);
        for (int i = 0; i < close.size; i += 2) {
            unite(one.border.items[close.items[i]], other.border.items[close.items[i + 1]]);
        }
        for (int i = 0; i < close.size; i += 2) {
            meet(one.border.items[close.items[i]], other.border.items[close.items[i + 1]]);
        }
        divisions.sort(Division.ORDER);
        Division before = null;
        int end = -1;
        for (Division at : divisions) {
            if (before == null || !at.isOnEdgeOf(before)) {
                end = editor.splitEdge(editor.edgeTo(at.low, at.high), at.x, at.y, at.z);
            } else if (!at.isAt(before)) {
                end = editor.splitEdge(editor.edgeTo(at.low, end), at.x, at.y, at.z);
            }
            before = at;
        }
        return before != null;
    }

    private double[] boxes(Ints border) {
        double[] boxes = new double[6 * border.size];
        for (int i = 0; i < border.size; i++) {
            int a = 3 * surface.starts[border.items[i]];
            int b = 3 * editor.end(border.items[i]);
            for (int axis = 0; axis < 3; axis++) {
                boxes[6 * i + axis] = Math.min(surface.positions[a + axis], surface.positions[b + axis]) - tolerance;
                boxes[6 * i + axis + 3] = Math.max(surface.positions[a + axis], surface.positions[b + axis]);
            }
        }
        return boxes;
    }

    /** Puts the ends of the second edge onto those of the first if they are close. */
    private void unite(int first, int second) {
        for (int a : new int[] {surface.starts[first], editor.end(first)}) {
            for (int b : new int[] {surface.starts[second], editor.end(second)}) {
                if (a != b && Measure.squaredDistance(surface, a, b) <= tolerance * tolerance) {
                    System.arraycopy(surface.positions, 3 * a, surface.positions, 3 * b, 3);
                    editor.touched.add(b);
                }
            }
        }
    }

    private void meet(int first, int second) {
        int a = surface.starts[first];
        int b = editor.end(first);
        int c = surface.starts[second];
        int d = editor.end(second);
        if (surface.pairs[first] == second) {
            return;
        }
        boolean touch = touches(first, c);
        touch |= touches(first, d);
        touch |= touches(second, a);
        touch |= touches(second, b);
        if (!touch) {
            cross(first, second, a, b, c, d);
        }
    }

    /** True if a vertex lies on an edge; the edge is divided there unless it is one of its ends. */
    private boolean touches(int h, int vertex) {
        double[] p = surface.positions;
        int a = 3 * surface.starts[h];
        int b = 3 * editor.end(h);
        int v = 3 * vertex;
        double dx = p[b] - p[a];
        double dy = p[b + 1] - p[a + 1];
        double dz = p[b + 2] - p[a + 2];
        double x = p[v] - p[a];
        double y = p[v + 1] - p[a + 1];
        double z = p[v + 2] - p[a + 2];
        if (x == 0 && y == 0 && z == 0 || p[v] == p[b] && p[v + 1] == p[b + 1] && p[v + 2] == p[b + 2]) {
            return true;
        }
        double squared = dx * dx + dy * dy + dz * dz;
        double along = dx * x + dy * y + dz * z;
        double cx = dy * z - dz * y;
        double cy = dz * x - dx * z;
        double cz = dx * y - dy * x;
        if (!(along > 0 && along < squared) || cx * cx + cy * cy + cz * cz > tolerance * tolerance * squared) {
            return false;
        }
        add(h, along / squared, p[v], p[v + 1], p[v + 2]);
        return true;
    }

    private void cross(int first, int second, int a, int b, int c, int d) {
        double ofA = view.area(c, d, a);
        double ofB = view.area(c, d, b);
        double ofC = view.area(a, b, c);
        double ofD = view.area(a, b, d);
        if (Math.signum(ofA) * Math.signum(ofB) >= 0 || Math.signum(ofC) * Math.signum(ofD) >= 0) {
            return;
        }
        double part = ofA / (ofA - ofB);
        double x = between(a, b, c, d, 0, part);
        double y = between(a, b, c, d, 1, part);
        double z = between(a, b, c, d, 2, part);
        add(first, part, x, y, z);
        add(second, ofC / (ofC - ofD), x, y, z);
    }

    /** A coordinate of the point where two edges cross, not rounded if one of them has only this coordinate. */
    private double between(int a, int b, int c, int d, int axis, double part) {
        double[] p = surface.positions;
        double from = p[3 * a + axis];
        double other = p[3 * c + axis];
        return other == p[3 * d + axis] ? other : from + part * (p[3 * b + axis] - from);
    }

    private void add(int h, double part, double x, double y, double z) {
        int a = surface.starts[h];
        int b = editor.end(h);
        divisions.add(a < b ? new Division(a, b, part, x, y, z) : new Division(b, a, 1 - part, x, y, z));
    }
}
