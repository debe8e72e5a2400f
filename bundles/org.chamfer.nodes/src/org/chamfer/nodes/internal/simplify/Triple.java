package org.chamfer.nodes.internal.simplify;

/** Computes with vectors of three numbers. */
final class Triple {
    /** Triangles with less area than this part of their squared edges are lines. */
    private static final double FLAT = 1e-10;

    private Triple() {}

    static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    /** The direction that a triangle faces, of the length 1; {@code null} if it is a line as far as numbers can tell. */
    static double[] facing(double[] a, double[] b, double[] c) {
        double[] first = minus(b, a);
        double[] second = minus(c, a);
        double[] n = cross(first, second);
        double length = StrictMath.sqrt(dot(n, n));
        if (!(length > FLAT * (dot(first, first) + dot(second, second)))) {
            return null;
        }
        return new double[] {n[0] / length, n[1] / length, n[2] / length};
    }
}
