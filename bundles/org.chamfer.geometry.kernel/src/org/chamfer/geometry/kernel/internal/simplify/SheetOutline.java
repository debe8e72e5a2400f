package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.polygon.Triangulator;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;

/** What bounds the rest of one of two sheets, as loops of edges with the rest on their left, and triangles that fill it. */
final class SheetOutline {
    private final MutableSurface surface;
    private final FlatView view;
    private final SheetOverlay overlay;
    private final SheetOverlay.Part part;

    /** The edges in the order of the loops, and where each loop starts. */
    final Ints edges = new Ints();

    private final Ints loopStarts = new Ints();

    /** For each edge of the overlay the one that follows in its loop. */
    final int[] next;

    /** Two edges of the overlay each, that are a loop of their own and have nothing between them. */
    final Ints seams = new Ints();

    /** For each triangle the three edges of the overlay that begin at its corners. */
    final Ints corners = new Ints();

    SheetOutline(MutableSurface surface, FlatView view, SheetOverlay overlay, SheetOverlay.Part part) {
        this.surface = surface;
        this.view = view;
        this.overlay = overlay;
        this.part = part;
        next = new int[overlay.from.length];
        Arrays.fill(next, -1);
    }

    /** Links the edges to loops that do not cross themselves; false if one cannot be closed. */
    boolean link() {
        int[] first = new int[overlay.places];
        int[] others = new int[next.length];
        Arrays.fill(first, -1);
        for (int i = next.length - 1; i >= 0; i--) {
            if (overlay.parts[i] == part) {
                others[i] = first[overlay.from[i]];
                first[overlay.from[i]] = i;
            }
        }
        boolean[] entered = new boolean[next.length];
        for (int i = 0; i < next.length; i++) {
            if (overlay.parts[i] == part) {
                int best = -1;
                for (int k = first[overlay.to[i]]; k >= 0; k = others[k]) {
                    if (!entered[k] && (best < 0 || isRightOf(i, k, best))) {
                        best = k;
                    }
                }
                if (best < 0) {
                    return false;
                }
                entered[best] = true;
                next[i] = best;
            }
        }
        return true;
    }

    /** True if one way on turns back farther to the left than another; straight back is the farthest to the right. */
    private boolean isRightOf(int arriving, int one, int other) {
        int half = turn(arriving, one);
        int otherHalf = turn(arriving, other);
        return half != otherHalf ? half < otherHalf : product(other, one) > 0;
    }

    /** Where a way on leads, clockwise from straight back: 0 left, 1 straight on, 2 right, 3 back. */
    private int turn(int arriving, int leaving) {
        double side = product(arriving, leaving);
        if (side != 0) {
            return side > 0 ? 0 : 2;
        }
        return x(arriving) * x(leaving) + y(arriving) * y(leaving) > 0 ? 1 : 3;
    }

    private double product(int one, int other) {
        return x(one) * y(other) - y(one) * x(other);
    }

    private double x(int edge) {
        return view.x(end(edge)) - view.x(start(edge));
    }

    private double y(int edge) {
        return view.y(end(edge)) - view.y(start(edge));
    }

    private int start(int edge) {
        return surface.starts[overlay.halfEdges[edge]];
    }

    private int end(int edge) {
        return surface.starts[SurfaceEditor.next(overlay.halfEdges[edge])];
    }

    /** Fills the loops; false if a triangle would have two corners in one place. */
    boolean fill(double epsilon) {
        boolean[] seen = new boolean[next.length];
        for (int i = 0; i < next.length; i++) {
            if (next[i] >= 0 && !seen[i]) {
                walk(i, seen);
            }
        }
        loopStarts.add(edges.size);
        double[] xy = new double[2 * edges.size];
        for (int i = 0; i < edges.size; i++) {
            xy[2 * i] = view.x(start(edges.items[i]));
            xy[2 * i + 1] = view.y(start(edges.items[i]));
        }
        new Triangulator().triangulate(xy, loopStarts.items, loopStarts.size - 1, epsilon, corners);
        for (int i = 0; i < corners.size; i++) {
            corners.items[i] = edges.items[corners.items[i]];
        }
        for (int i = 0; i < corners.size; i += 3) {
            int a = place(i);
            int b = place(i + 1);
            int c = place(i + 2);
            if (a == b || b == c || c == a) {
                return false;
            }
        }
        return true;
    }

    private void walk(int begin, boolean[] seen) {
        int start = edges.size;
        for (int at = begin; !seen[at]; at = next[at]) {
            seen[at] = true;
            edges.add(at);
        }
        if (edges.size - start < 3) {
            seams.add(begin, next[begin]);
            edges.resize(start);
        } else {
            loopStarts.add(start);
        }
    }

    private int place(int corner) {
        return overlay.from[corners.items[corner]];
    }

    /** Twice the area of all triangles, each counted positive. */
    double area() {
        double sum = 0;
        for (int i = 0; i < corners.size; i += 3) {
            sum += Math.abs(
                    view.area(start(corners.items[i]), start(corners.items[i + 1]), start(corners.items[i + 2])));
        }
        return sum;
    }
}
