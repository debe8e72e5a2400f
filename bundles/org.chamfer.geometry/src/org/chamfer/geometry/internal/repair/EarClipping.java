package org.chamfer.geometry.internal.repair;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.chamfer.base.work.WorkContext;

/**
 * Divides a plane figure with islands into triangles by cutting off ears (Meisters 1975). Islands are joined to the outline
 * with a cut to a corner that sees them (Eberly 2002). Only corners that are not convex can lie in an ear, so that only
 * these are looked at.
 */
final class EarClipping {
    private final double[] u;
    private final double[] v;
    private final int[] outline;
    private final WorkContext work;

    private EarClipping(double[] u, double[] v, int[] outline, WorkContext work) {
        this.u = u;
        this.v = v;
        this.outline = outline;
        this.work = work;
    }

    /**
     * Triangulates a figure.
     *
     * @param u the first coordinate of each point
     * @param v the second coordinate of each point
     * @param contour points of the outline, counter-clockwise
     * @param islands points of the islands, clockwise
     * @return three points a triangle, counter-clockwise; {@code null} if the outlines cross
     */
    static int[] triangles(double[] u, double[] v, int[] contour, List<int[]> islands, WorkContext work) {
        int[] outline = contour;
        List<int[]> fromRight = islands.stream()
                .map(island -> fromRightmost(u, island))
                .sorted(Comparator.comparingDouble((int[] island) -> -u[island[0]])
                        .thenComparingInt(island -> island[0]))
                .toList();
        for (int[] island : fromRight) {
            outline = new EarClipping(u, v, outline, work).joined(island);
            if (outline == null) {
                return null;
            }
        }
        return new EarClipping(u, v, outline, work).clipped();
    }

    private static int[] fromRightmost(double[] u, int[] island) {
        int best = 0;
        for (int i = 1; i < island.length; i++) {
            best = u[island[i]] > u[island[best]] ? i : best;
        }
        int[] turned = new int[island.length];
        for (int i = 0; i < island.length; i++) {
            turned[i] = island[(best + i) % island.length];
        }
        return turned;
    }

    /** The outline with a cut to the rightmost corner of an island, round it and back. */
    private int[] joined(int[] island) {
        int tip = island[0];
        int hit = -1;
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < outline.length; i++) {
            int a = outline[i];
            int b = outline[(i + 1) % outline.length];
            // Edges that run up have the inside on their left.
            if (v[a] <= v[tip] && v[b] >= v[tip] && v[a] < v[b]) {
                double at = u[a] + (v[tip] - v[a]) / (v[b] - v[a]) * (u[b] - u[a]);
                if (at >= u[tip] && at < nearest) {
                    nearest = at;
                    hit = u[a] > u[b] ? i : (i + 1) % outline.length;
                }
            }
        }
        if (hit < 0) {
            return null;
        }
        int bridge = visible(tip, nearest, hit);
        int[] result = new int[outline.length + island.length + 2];
        System.arraycopy(outline, 0, result, 0, bridge + 1);
        System.arraycopy(island, 0, result, bridge + 1, island.length);
        result[bridge + 1 + island.length] = tip;
        System.arraycopy(outline, bridge, result, bridge + island.length + 2, outline.length - bridge);
        return result;
    }

    /** The corner that the tip sees: the found one, or that of least slope in the triangle to it. */
    private int visible(int tip, double at, int found) {
        int best = found;
        double least = Double.POSITIVE_INFINITY;
        int corner = outline[found];
        for (int i = 0; i < outline.length; i++) {
            int p = outline[i];
            if (i != found && u[p] >= u[tip] && isReflex(i) && isBetween(tip, at, corner, p)) {
                double slope = Math.abs(v[p] - v[tip]) / (u[p] - u[tip]);
                if (slope < least || slope == least && u[p] < u[outline[best]]) {
                    least = slope;
                    best = i;
                }
            }
        }
        return best;
    }

    private boolean isReflex(int i) {
        int before = outline[(i + outline.length - 1) % outline.length];
        return area(before, outline[i], outline[(i + 1) % outline.length]) <= 0;
    }

    /** True if a point is in the triangle of the tip, the place to the right of it and a corner. */
    private boolean isBetween(int tip, double at, int corner, int p) {
        double side = v[corner] > v[tip] ? 1 : -1;
        double below = side * (v[p] - v[tip]);
        double left = side * ((u[corner] - u[tip]) * (v[p] - v[tip]) - (v[corner] - v[tip]) * (u[p] - u[tip]));
        double right = side * ((u[corner] - at) * (v[p] - v[tip]) - (v[corner] - v[tip]) * (u[p] - at));
        return below >= 0 && left <= 0 && right >= 0 && u[p] > u[tip];
    }

    private int[] clipped() {
        int size = outline.length;
        int[] before = new int[size];
        int[] after = new int[size];
        boolean[] reflex = new boolean[size];
        for (int i = 0; i < size; i++) {
            before[i] = (i + size - 1) % size;
            after[i] = (i + 1) % size;
            reflex[i] = isReflex(i);
        }
        int[] result = new int[3 * (size - 2)];
        int count = 0;
        int left = size;
        int misses = 0;
        int[] reflexes = reflexes(reflex, size);
        for (int at = 0; left > 2; ) {
            if (misses > left) {
                return null;
            }
            if (isEar(at, before, after, reflex, reflexes)) {
                result[count++] = outline[before[at]];
                result[count++] = outline[at];
                result[count++] = outline[after[at]];
                after[before[at]] = after[at];
                before[after[at]] = before[at];
                update(before[at], before, after, reflex);
                update(after[at], before, after, reflex);
                reflex[at] = false;
                left--;
                misses = 0;
                if ((left & 0xff) == 0) {
                    work.checkCancelled();
                    reflexes = reflexes(reflex, size);
                }
                // Going on two corners further gives fans no chance: triangles become less thin.
                at = after[after[at]];
            } else {
                misses++;
                at = after[at];
            }
        }
        return result;
    }

    private static int[] reflexes(boolean[] reflex, int size) {
        int[] found = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (reflex[i]) {
                found[count++] = i;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private void update(int i, int[] before, int[] after, boolean[] reflex) {
        // A convex corner stays convex when its neighbours are cut off, apart from rounding.
        if (reflex[i]) {
            reflex[i] = area(outline[before[i]], outline[i], outline[after[i]]) <= 0;
        }
    }

    private boolean isEar(int at, int[] before, int[] after, boolean[] reflex, int[] reflexes) {
        int a = outline[before[at]];
        int b = outline[at];
        int c = outline[after[at]];
        if (area(a, b, c) <= 0) {
            return false;
        }
        for (int i : reflexes) {
            int p = outline[i];
            if (reflex[i]
                    && p != a
                    && p != b
                    && p != c
                    && area(a, b, p) >= 0
                    && area(b, c, p) >= 0
                    && area(c, a, p) >= 0) {
                return false;
            }
        }
        return true;
    }

    private double area(int a, int b, int c) {
        return (u[b] - u[a]) * (v[c] - v[a]) - (v[b] - v[a]) * (u[c] - u[a]);
    }
}
