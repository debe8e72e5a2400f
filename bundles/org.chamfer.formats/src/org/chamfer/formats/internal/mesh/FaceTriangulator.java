package org.chamfer.formats.internal.mesh;

import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * Divides a flat face with any number of corners into triangles, without new points: cuts off ears (Meisters 1975) of
 * the face as it is seen along its normal (Newell's method).
 */
final class FaceTriangulator {
    /** Takes triangles by their corners. */
    @FunctionalInterface
    interface Target {
        void triangle(int a, int b, int c);
    }

    /** Told of every step, so that faces without ears do not take for ever. */
    @FunctionalInterface
    interface Effort {
        /** Takes note of steps that were made; may end the work. */
        void add(int steps) throws DiagnosticException;
    }

    private final int[] face;
    private final double[] u;
    private final double[] v;
    private final int[] next;
    private final int[] previous;

    /**
     * Prepares a face.
     *
     * @param positions x, y, z of each vertex
     * @param face vertices, counter-clockwise seen from outside
     */
    FaceTriangulator(double[] positions, int[] face) {
        this.face = face;
        int count = face.length;
        u = new double[count];
        v = new double[count];
        next = new int[count];
        previous = new int[count];
        for (int i = 0; i < count; i++) {
            next[i] = (i + 1) % count;
            previous[i] = (i + count - 1) % count;
        }
        project(positions);
    }

    /** Gives two triangles fewer than there are corners. */
    void triangulate(Target target, Effort effort) throws DiagnosticException {
        int left = face.length;
        int at = 0;
        int misses = 0;
        while (left > 3) {
            // That many corners are looked at to know whether one is an ear.
            effort.add(left);
            // A face that is broken or has no area has no ear at last: then any corner must do.
            if (misses >= left || isEar(at)) {
                target.triangle(face[previous[at]], face[at], face[next[at]]);
                next[previous[at]] = next[at];
                previous[next[at]] = previous[at];
                left--;
                misses = 0;
                // Going on two corners further gives fans no chance: triangles become less thin.
                at = next[next[at]];
            } else {
                misses++;
                at = next[at];
            }
        }
        target.triangle(face[previous[at]], face[at], face[next[at]]);
    }

    private void project(double[] positions) {
        double x = newell(positions, 1, 2);
        double y = newell(positions, 2, 0);
        double z = newell(positions, 0, 1);
        double largest = Math.max(Math.abs(x), Math.max(Math.abs(y), Math.abs(z)));
        int first;
        int second;
        boolean turned;
        if (largest == Math.abs(z)) {
            first = 0;
            second = 1;
            turned = z < 0;
        } else if (largest == Math.abs(y)) {
            first = 2;
            second = 0;
            turned = y < 0;
        } else {
            first = 1;
            second = 2;
            turned = x < 0;
        }
        for (int i = 0; i < face.length; i++) {
            u[i] = positions[3 * face[i] + (turned ? second : first)];
            v[i] = positions[3 * face[i] + (turned ? first : second)];
        }
    }

    private double newell(double[] positions, int first, int second) {
        double total = 0;
        for (int i = 0; i < face.length; i++) {
            int here = 3 * face[i];
            int there = 3 * face[next[i]];
            total += (positions[here + first] - positions[there + first])
                    * (positions[here + second] + positions[there + second]);
        }
        return total;
    }

    private boolean isEar(int corner) {
        int before = previous[corner];
        int after = next[corner];
        if (area(before, corner, after) <= 0) {
            return false;
        }
        for (int i = next[after]; i != before; i = next[i]) {
            if (area(before, corner, i) >= 0
                    && area(corner, after, i) >= 0
                    && area(after, before, i) >= 0
                    && !isSame(i, before)
                    && !isSame(i, corner)
                    && !isSame(i, after)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSame(int a, int b) {
        return u[a] == u[b] && v[a] == v[b];
    }

    private double area(int a, int b, int c) {
        return (u[b] - u[a]) * (v[c] - v[a]) - (v[b] - v[a]) * (u[c] - u[a]);
    }
}
