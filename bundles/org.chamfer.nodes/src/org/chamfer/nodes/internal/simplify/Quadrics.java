package org.chamfer.nodes.internal.simplify;

/**
 * For each vertex the sum of the squared distances from planes, weighted by the areas of the triangles in them (M. Garland and
 * P. S. Heckbert, Surface Simplification Using Quadric Error Metrics, SIGGRAPH 1997). Each is a symmetric 4 x 4 matrix of
 * which ten entries are kept. Coordinates are relative to a point nearby, which keeps digits.
 */
final class Quadrics {
    private static final int ENTRIES = 10;
    /** Determinants below this part of what the entries could give count as none. */
    private static final double SINGULAR = 1e-9;

    private final double[] entries;

    Quadrics(int vertices) {
        entries = new double[ENTRIES * vertices];
    }

    /** Adds the plane of points with n . p + d = 0, where n has the length 1. */
    void addPlane(int vertex, double a, double b, double c, double d, double weight) {
        int at = ENTRIES * vertex;
        entries[at] += weight * a * a;
        entries[at + 1] += weight * a * b;
        entries[at + 2] += weight * a * c;
        entries[at + 3] += weight * a * d;
        entries[at + 4] += weight * b * b;
        entries[at + 5] += weight * b * c;
        entries[at + 6] += weight * b * d;
        entries[at + 7] += weight * c * c;
        entries[at + 8] += weight * c * d;
        entries[at + 9] += weight * d * d;
    }

    /** Adds what one vertex has to another. */
    void merge(int into, int from) {
        for (int i = 0; i < ENTRIES; i++) {
            entries[ENTRIES * into + i] += entries[ENTRIES * from + i];
        }
    }

    /** The error of two vertices together at a point, in mm^4; rounding may make it negative. */
    double error(int u, int v, double x, double y, double z) {
        double xx = sum(u, v, 0) * x + 2 * (sum(u, v, 1) * y + sum(u, v, 2) * z + sum(u, v, 3));
        double yy = sum(u, v, 4) * y + 2 * (sum(u, v, 5) * z + sum(u, v, 6));
        double zz = sum(u, v, 7) * z + 2 * sum(u, v, 8);
        return xx * x + yy * y + zz * z + sum(u, v, 9);
    }

    /**
     * The point with the least error of two vertices together, by Cramer's rule.
     *
     * @return x, y and z; {@code null} if there is a line or a plane of such points
     */
    double[] optimum(int u, int v) {
        double a = sum(u, v, 0);
        double b = sum(u, v, 1);
        double c = sum(u, v, 2);
        double e = sum(u, v, 4);
        double f = sum(u, v, 5);
        double i = sum(u, v, 7);
        double rx = -sum(u, v, 3);
        double ry = -sum(u, v, 6);
        double rz = -sum(u, v, 8);
        double determinant = a * (e * i - f * f) - b * (b * i - f * c) + c * (b * f - e * c);
        double size = a + e + i;
        if (!(Math.abs(determinant) > SINGULAR * size * size * size)) {
            return null;
        }
        return new double[] {
            (rx * (e * i - f * f) - b * (ry * i - f * rz) + c * (ry * f - e * rz)) / determinant,
            (a * (ry * i - f * rz) - rx * (b * i - f * c) + c * (b * rz - ry * c)) / determinant,
            (a * (e * rz - ry * f) - b * (b * rz - ry * c) + rx * (b * f - e * c)) / determinant
        };
    }

    private double sum(int u, int v, int entry) {
        return entries[ENTRIES * u + entry] + entries[ENTRIES * v + entry];
    }
}
