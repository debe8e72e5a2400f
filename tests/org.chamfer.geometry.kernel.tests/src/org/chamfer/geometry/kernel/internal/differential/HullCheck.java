package org.chamfer.geometry.kernel.internal.differential;

import org.chamfer.geometry.Mesh;

/**
 * Whether a closed surface is the convex hull of points: its corners are some of them, and no point is outside any face.
 * Nothing but the hull is like that, so no other kernel is needed, and none of them is as exact.
 */
final class HullCheck {
    /** Triangles that are lower than this part of their length are left to their neighbours. */
    private static final double THIN = 1e-5;

    private final double[] points;
    private final double tolerance;

    /**
     * Prepares.
     *
     * @param points x, y, z each
     * @param tolerance how far a point may be outside, in millimetres
     */
    HullCheck(double[] points, double tolerance) {
        this.points = points;
        this.tolerance = tolerance;
    }

    /** What is wrong; empty if nothing is. */
    String defect(Mesh hull) {
        double[] p = hull.positions();
        for (int v = 0; v < p.length; v += 3) {
            if (!isPoint(p[v], p[v + 1], p[v + 2])) {
                return "the corner [" + p[v] + ", " + p[v + 1] + ", " + p[v + 2] + "] is none of the points";
            }
        }
        int[] t = hull.triangles();
        for (int i = 0; i < t.length; i += 3) {
            double farthest = farthest(p, 3 * t[i], 3 * t[i + 1], 3 * t[i + 2]);
            if (farthest > tolerance) {
                return "a point is " + farthest + " mm outside face " + i / 3;
            }
        }
        return "";
    }

    private boolean isPoint(double x, double y, double z) {
        for (int i = 0; i < points.length; i += 3) {
            if (Math.abs(points[i] - x) <= tolerance
                    && Math.abs(points[i + 1] - y) <= tolerance
                    && Math.abs(points[i + 2] - z) <= tolerance) {
                return true;
            }
        }
        return false;
    }

    /** How far the points reach beyond the plane of a triangle; 0 if that cannot be said. */
    private double farthest(double[] p, int a, int b, int c) {
        double ux = p[b] - p[a];
        double uy = p[b + 1] - p[a + 1];
        double uz = p[b + 2] - p[a + 2];
        double vx = p[c] - p[a];
        double vy = p[c + 1] - p[a + 1];
        double vz = p[c + 2] - p[a + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        double longest = Math.sqrt(Math.max(ux * ux + uy * uy + uz * uz, vx * vx + vy * vy + vz * vz));
        double farthest = 0;
        // Rounding of its corners turns a thin triangle too far for anything to be said.
        double least = THIN * longest * longest;
        for (int i = 0; i < points.length && length > least; i += 3) {
            double off = (points[i] - p[a]) * nx + (points[i + 1] - p[a + 1]) * ny + (points[i + 2] - p[a + 2]) * nz;
            farthest = Math.max(farthest, off / length);
        }
        return farthest;
    }
}
