package org.chamfer.geometry.kernel.internal.polygon;

import org.chamfer.geometry.kernel.internal.work.Ints;

/**
 * The quick way for one loop of a few vertices, as most faces are. A loop of three or four always works; of more it works
 * if the case is clear: all ears that are cut off are proper and no other vertex is near them.
 */
final class SmallLoop {
    /** The largest loop worth trying. */
    static final int LARGEST = 12;

    private final int[] ring = new int[LARGEST];
    private final int[] dents = new int[LARGEST];
    private int size;
    private int dentCount;
    private double epsilon;
    private double[] xy = {};

    /** Appends the triangles of a loop of at least three vertices; returns false and appends nothing if it cannot. */
    boolean fill(double[] positions, int first, int count, double rounding, Ints out) {
        xy = positions;
        epsilon = rounding;
        if (count == 3) {
            triangle(out, first, first + 1, first + 2);
            return true;
        }
        if (count == 4) {
            quad(out, first, first + 1, first + 2, first + 3);
            return true;
        }
        if (count > LARGEST) {
            return false;
        }
        size = count;
        for (int i = 0; i < count; i++) {
            ring[i] = first + i;
        }
        if (!findDents()) {
            return false;
        }
        int before = out.size;
        while (size > 4) {
            int best = roundestEar();
            if (best < 0) {
                out.size = before;
                return false;
            }
            triangle(out, ring[before(best)], ring[best], ring[after(best)]);
            System.arraycopy(ring, best + 1, ring, best, --size - best);
        }
        if (!isProperQuad(out)) {
            out.size = before;
            return false;
        }
        return true;
    }

    private int before(int i) {
        return i == 0 ? size - 1 : i - 1;
    }

    private int after(int i) {
        return i == size - 1 ? 0 : i + 1;
    }

    private static void triangle(Ints out, int a, int b, int c) {
        out.add(a, b);
        out.add(c);
    }

    /** Lists the vertices that are not convex; false if the loop does not go round once, counter-clockwise. */
    private boolean findDents() {
        dentCount = 0;
        double area = 0;
        int turns = 0;
        boolean up = xy[2 * ring[0] + 1] > xy[2 * ring[size - 1] + 1];
        for (int i = 0; i < size; i++) {
            int left = ring[before(i)];
            int node = ring[i];
            int right = ring[after(i)];
            if (height(left, node, right) <= epsilon) {
                dents[dentCount++] = node;
            }
            area += cross(ring[0], node, right);
            boolean nowUp = xy[2 * right + 1] > xy[2 * node + 1];
            if (nowUp != up) {
                turns++;
                up = nowUp;
            }
        }
        return area > 0 && (dentCount > 0 || turns == 2);
    }

    private int roundestEar() {
        int best = -1;
        double bestRoundness = Double.POSITIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            int left = ring[before(i)];
            int node = ring[i];
            int right = ring[after(i)];
            double in = square(left, node);
            double out = square(node, right);
            double across = square(left, right);
            double area = cross(left, node, right);
            if (area > 0 && area * area > epsilon * epsilon * Math.max(Math.max(in, out), across)) {
                double roundness = in * out / area * across / area;
                if (roundness < bestRoundness && isFree(left, node, right)) {
                    bestRoundness = roundness;
                    best = i;
                }
            }
        }
        return best;
    }

    private boolean isFree(int left, int node, int right) {
        for (int i = 0; i < dentCount; i++) {
            int dent = dents[i];
            if (dent != left
                    && dent != node
                    && dent != right
                    && height(left, node, dent) >= -epsilon
                    && height(node, right, dent) >= -epsilon
                    && height(right, left, dent) >= -epsilon) {
                return false;
            }
        }
        return true;
    }

    private boolean isProperQuad(Ints out) {
        int at = out.size;
        quad(out, ring[0], ring[1], ring[2], ring[3]);
        int[] made = out.items;
        return height(made[at], made[at + 1], made[at + 2]) > epsilon
                && height(made[at + 3], made[at + 4], made[at + 5]) > epsilon;
    }

    /** Cuts a quadrilateral along the diagonal that gives proper triangles, or the rounder ones if both do. */
    private void quad(Ints out, int a, int b, int c, int d) {
        double abc = cross(a, b, c);
        double acd = cross(a, c, d);
        double sign = abc + acd < 0 ? -1 : 1;
        double alongAc = sign * Math.min(sign * height(a, b, c), sign * height(a, c, d));
        double alongBd = sign * Math.min(sign * height(b, c, d), sign * height(b, d, a));
        boolean cutAc;
        if (sign * alongAc > epsilon && sign * alongBd > epsilon) {
            cutAc = sign * (abc * dot(d, c, a) + dot(b, a, c) * acd) >= 0;
        } else {
            cutAc = sign * alongAc >= sign * alongBd;
        }
        if (cutAc) {
            triangle(out, a, b, c);
            triangle(out, a, c, d);
        } else {
            triangle(out, b, c, d);
            triangle(out, b, d, a);
        }
    }

    private double square(int a, int b) {
        double dx = xy[2 * b] - xy[2 * a];
        double dy = xy[2 * b + 1] - xy[2 * a + 1];
        return dx * dx + dy * dy;
    }

    private double dot(int at, int b, int c) {
        double x = xy[2 * at];
        double y = xy[2 * at + 1];
        return (xy[2 * b] - x) * (xy[2 * c] - x) + (xy[2 * b + 1] - y) * (xy[2 * c + 1] - y);
    }

    private double cross(int a, int b, int c) {
        double x = xy[2 * a];
        double y = xy[2 * a + 1];
        return (xy[2 * b] - x) * (xy[2 * c + 1] - y) - (xy[2 * b + 1] - y) * (xy[2 * c] - x);
    }

    /** The height of c over the line from a to b. */
    private double height(int a, int b, int c) {
        double longest = Math.max(Math.max(square(a, b), square(b, c)), square(a, c));
        return longest > 0 ? cross(a, b, c) / Math.sqrt(longest) : 0;
    }
}
