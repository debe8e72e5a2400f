package org.chamfer.geometry.kernel.internal.simplify;

import java.util.BitSet;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;

/** Triangles of one flat face that look the same way and hang together, and the half-edges around them. */
final class Sheet {
    final Ints triangles = new Ints();

    /** The half-edges of the triangles whose pairs are none of theirs. */
    final Ints border = new Ints();

    private final MutableSurface surface;
    private final FlatView view;
    private final double tolerance;
    private final BitSet members = new BitSet();

    /** Makes an empty sheet that looks at the viewer. */
    Sheet(MutableSurface surface, FlatView view, double tolerance) {
        this.surface = surface;
        this.view = view;
        this.tolerance = tolerance;
    }

    /** True if a triangle is of the sheet. */
    boolean has(int triangle) {
        return members.get(triangle);
    }

    /** Collects the sheet of a triangle, without triangles of another sheet. */
    void collect(int seed, Sheet other) {
        triangles.clear();
        border.clear();
        members.clear();
        add(seed);
        for (int i = 0; i < triangles.size; i++) {
            int t = triangles.items[i];
            for (int h = 3 * t; h < 3 * t + 3; h++) {
                int neighbor = surface.pairs[h] / 3;
                if (surface.face[neighbor] == surface.face[t]
                        && !has(neighbor)
                        && !other.has(neighbor)
                        && (view.area(neighbor) >= 0 || isThin(neighbor))) {
                    add(neighbor);
                }
            }
        }
        for (int i = 0; i < triangles.size; i++) {
            int first = 3 * triangles.items[i];
            for (int h = first; h < first + 3; h++) {
                if (!has(surface.pairs[h] / 3)) {
                    border.add(h);
                }
            }
        }
    }

    /** Twice the area of all triangles. */
    double area() {
        double sum = 0;
        for (int i = 0; i < triangles.size; i++) {
            sum += view.area(triangles.items[i]);
        }
        return sum;
    }

    /** The largest triangle. */
    int largest() {
        int largest = triangles.items[0];
        for (int i = 1; i < triangles.size; i++) {
            if (view.area(triangles.items[i]) > view.area(largest)) {
                largest = triangles.items[i];
            }
        }
        return largest;
    }

    /** True if all corners lie in a plane within a distance. */
    boolean liesIn(Plane plane, double distance) {
        for (int i = 0; i < triangles.size; i++) {
            int first = 3 * triangles.items[i];
            for (int h = first; h < first + 3; h++) {
                if (Math.abs(plane.distance(surface.positions, surface.starts[h])) > distance) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Forgets the triangles. */
    void clear() {
        members.clear();
    }

    /** True if rounding decides which way a triangle looks. */
    private boolean isThin(int triangle) {
        int h = 3 * triangle;
        return Measure.squaredHeight(surface, surface.starts[h], surface.starts[h + 1], surface.starts[h + 2])
                <= tolerance * tolerance;
    }

    private void add(int triangle) {
        members.set(triangle);
        triangles.add(triangle);
    }

    /** The half-edge of the border that begins where one ends, in the same fan. */
    int following(int h) {
        int g = SurfaceEditor.next(h);
        while (has(surface.pairs[g] / 3)) {
            g = SurfaceEditor.next(surface.pairs[g]);
        }
        return g;
    }

    /** True if the middle between two vertices lies within the border. */
    boolean containsMiddle(int start, int end) {
        double x = (view.x(start) + view.x(end)) / 2;
        double y = (view.y(start) + view.y(end)) / 2;
        int winding = 0;
        for (int i = 0; i < border.size; i++) {
            int h = border.items[i];
            int a = surface.starts[h];
            int b = surface.starts[SurfaceEditor.next(h)];
            boolean aBelow = view.y(a) <= y;
            if (aBelow != view.y(b) <= y) {
                double side = (view.x(b) - view.x(a)) * (y - view.y(a)) - (view.y(b) - view.y(a)) * (x - view.x(a));
                if (aBelow && side > 0) {
                    winding++;
                } else if (!aBelow && side < 0) {
                    winding--;
                }
            }
        }
        return winding != 0;
    }
}
