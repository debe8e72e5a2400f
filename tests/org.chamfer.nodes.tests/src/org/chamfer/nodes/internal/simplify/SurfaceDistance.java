package org.chamfer.nodes.internal.simplify;

import org.chamfer.geometry.Mesh;

/** Measures how far a surface is from another one, by brute force. */
final class SurfaceDistance {
    /** Points along each side of a triangle. */
    private static final int STEPS = 2;

    private SurfaceDistance() {}

    /** The greatest distance of points on one surface from another surface, in mm. */
    static double greatest(Mesh from, Mesh to) {
        double greatest = 0;
        int[] t = from.triangles();
        for (int i = 0; i < t.length; i += 3) {
            for (int a = 0; a <= STEPS; a++) {
                for (int b = 0; a + b <= STEPS; b++) {
                    double[] point = new double[3];
                    for (int axis = 0; axis < 3; axis++) {
                        double p = from.positions()[3 * t[i] + axis];
                        double q = from.positions()[3 * t[i + 1] + axis];
                        double r = from.positions()[3 * t[i + 2] + axis];
                        point[axis] = p + (q - p) * a / STEPS + (r - p) * b / STEPS;
                    }
                    greatest = Math.max(greatest, distance(point, to));
                }
            }
        }
        return greatest;
    }

    private static double distance(double[] point, Mesh mesh) {
        double least = Double.POSITIVE_INFINITY;
        int[] t = mesh.triangles();
        for (int i = 0; i < t.length; i += 3) {
            if (isBeyond(point, mesh, i, least)) {
                continue;
            }
            least = Math.min(
                    least, distance(point, vertex(mesh, t[i]), vertex(mesh, t[i + 1]), vertex(mesh, t[i + 2])));
        }
        return least;
    }

    /** True if the box of a triangle is further away than something. */
    private static boolean isBeyond(double[] point, Mesh mesh, int corner, double distance) {
        for (int axis = 0; axis < 3; axis++) {
            double a = mesh.positions()[3 * mesh.triangles()[corner] + axis];
            double b = mesh.positions()[3 * mesh.triangles()[corner + 1] + axis];
            double c = mesh.positions()[3 * mesh.triangles()[corner + 2] + axis];
            double low = Math.min(a, Math.min(b, c)) - point[axis];
            double high = point[axis] - Math.max(a, Math.max(b, c));
            if (Math.max(low, high) >= distance) {
                return true;
            }
        }
        return false;
    }

    private static double[] vertex(Mesh mesh, int index) {
        double[] p = mesh.positions();
        return new double[] {p[3 * index], p[3 * index + 1], p[3 * index + 2]};
    }

    /** Distance from a triangle: from its plane if the point is above it, else from its nearest side. */
    private static double distance(double[] p, double[] a, double[] b, double[] c) {
        double[] n = cross(minus(b, a), minus(c, a));
        double length = Math.sqrt(dot(n, n));
        boolean above = length > 0
                && dot(cross(minus(b, a), minus(p, a)), n) >= 0
                && dot(cross(minus(c, b), minus(p, b)), n) >= 0
                && dot(cross(minus(a, c), minus(p, c)), n) >= 0;
        return above
                ? Math.abs(dot(minus(p, a), n)) / length
                : Math.min(side(p, a, b), Math.min(side(p, b, c), side(p, c, a)));
    }

    private static double side(double[] p, double[] a, double[] b) {
        double[] way = minus(b, a);
        double square = dot(way, way);
        double t = square == 0 ? 0 : Math.max(0, Math.min(1, dot(minus(p, a), way) / square));
        double[] off = {p[0] - a[0] - t * way[0], p[1] - a[1] - t * way[1], p[2] - a[2] - t * way[2]};
        return Math.sqrt(dot(off, off));
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }
}
