package org.chamfer.geometry.kernel.internal.simplify;

import org.chamfer.geometry.kernel.internal.surface.MutableSurface;

/** Lengths and heights on a surface, in millimetres and their squares. */
final class Measure {
    private Measure() {}

    /** The squared distance of two vertices. */
    static double squaredDistance(MutableSurface surface, int a, int b) {
        double[] p = surface.positions;
        double x = p[3 * b] - p[3 * a];
        double y = p[3 * b + 1] - p[3 * a + 1];
        double z = p[3 * b + 2] - p[3 * a + 2];
        return x * x + y * y + z * z;
    }

    /** The squared length of the normal of a triangle that is as long as twice its area. */
    static double squaredArea(MutableSurface surface, int a, int b, int c) {
        return normalProduct(surface, a, b, c, a, b, c);
    }

    /** The scalar product of the normals of two triangles, each as long as twice the area. */
    static double normalProduct(MutableSurface surface, int a, int b, int c, int d, int e, int f) {
        double[] p = surface.positions;
        double ux = p[3 * b] - p[3 * a];
        double uy = p[3 * b + 1] - p[3 * a + 1];
        double uz = p[3 * b + 2] - p[3 * a + 2];
        double vx = p[3 * c] - p[3 * a];
        double vy = p[3 * c + 1] - p[3 * a + 1];
        double vz = p[3 * c + 2] - p[3 * a + 2];
        double sx = p[3 * e] - p[3 * d];
        double sy = p[3 * e + 1] - p[3 * d + 1];
        double sz = p[3 * e + 2] - p[3 * d + 2];
        double tx = p[3 * f] - p[3 * d];
        double ty = p[3 * f + 1] - p[3 * d + 1];
        double tz = p[3 * f + 2] - p[3 * d + 2];
        return (uy * vz - uz * vy) * (sy * tz - sz * ty)
                + (uz * vx - ux * vz) * (sz * tx - sx * tz)
                + (ux * vy - uy * vx) * (sx * ty - sy * tx);
    }

    /** The squared smallest height of a triangle; zero if two corners coincide. */
    static double squaredHeight(MutableSurface surface, int a, int b, int c) {
        double ab = squaredDistance(surface, a, b);
        double bc = squaredDistance(surface, b, c);
        double ca = squaredDistance(surface, c, a);
        double longest = ab > bc ? ab : bc;
        longest = ca > longest ? ca : longest;
        return longest == 0 ? 0 : squaredArea(surface, a, b, c) / longest;
    }
}
