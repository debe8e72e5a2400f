package org.chamfer.scad.eval.internal.geometry.shape;

/**
 * Improves a triangulation in the plane by Lawson's flips until every inner edge is locally Delaunay. Matters for faces
 * that are not plane, whose shape depends on their diagonals: OpenSCAD uses the Delaunay ones, and among equal ones, as
 * in a rectangle, the falling one.
 */
final class DelaunayFlips {
    /** Gains within rounding noise count as none. */
    private static final double GAIN = 1e-9;

    private final double[] points;
    private final int[] triangles;

    private DelaunayFlips(double[] points, int[] triangles) {
        this.points = points;
        this.triangles = triangles;
    }

    /**
     * Flips edges in place.
     *
     * @param points x, y of each point
     * @param triangles three indices a triangle, counter-clockwise
     */
    static void improve(double[] points, int[] triangles) {
        DelaunayFlips flips = new DelaunayFlips(points, triangles);
        int limit = triangles.length * triangles.length;
        for (int i = 0; i < limit && flips.flipOne(); i++) {
            // Each round flips one edge; the number of flips is quadratic at worst.
        }
    }

    private boolean flipOne() {
        for (int first = 0; first < triangles.length; first += 3) {
            for (int second = first + 3; second < triangles.length; second += 3) {
                if (flipBetween(first, second)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean flipBetween(int first, int second) {
        for (int i = 0; i < 3; i++) {
            int a = triangles[first + i];
            int b = triangles[first + (i + 1) % 3];
            int c = triangles[first + (i + 2) % 3];
            for (int j = 0; j < 3; j++) {
                int d = triangles[second + (j + 2) % 3];
                boolean shared = triangles[second + j] == b && triangles[second + (j + 1) % 3] == a;
                if (shared && turn(c, a, d) > 0 && turn(d, b, c) > 0 && isBetter(a, b, c, d)) {
                    set(first, c, a, d);
                    set(second, d, b, c);
                    return true;
                }
            }
        }
        return false;
    }

    /** True if the edge from c to d is better than the one from a to b. */
    private boolean isBetter(int a, int b, int c, int d) {
        double gain = angles(a, b, c, d);
        return gain > GAIN || gain > -GAIN && slope(a, b) > 0 && slope(c, d) < 0;
    }

    private double slope(int from, int to) {
        return (x(to) - x(from)) * (y(to) - y(from));
    }

    /** Positive if the angles at c and d, opposite of the edge a b, add up to more than half a turn. */
    private double angles(int a, int b, int c, int d) {
        double sinC = turn(c, a, b);
        double sinD = turn(d, b, a);
        double cosC = dot(c, a, b);
        double cosD = dot(d, b, a);
        double size = (Math.abs(sinC) + Math.abs(cosC)) * (Math.abs(sinD) + Math.abs(cosD));
        return size == 0 ? 0 : -(sinC * cosD + cosC * sinD) / size;
    }

    private void set(int triangle, int a, int b, int c) {
        triangles[triangle] = a;
        triangles[triangle + 1] = b;
        triangles[triangle + 2] = c;
    }

    private double turn(int a, int b, int c) {
        return (x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a));
    }

    private double dot(int apex, int a, int b) {
        return (x(a) - x(apex)) * (x(b) - x(apex)) + (y(a) - y(apex)) * (y(b) - y(apex));
    }

    private double x(int point) {
        return points[2 * point];
    }

    private double y(int point) {
        return points[2 * point + 1];
    }
}
