package org.chamfer.geometry.kernel.internal.surface;

import org.chamfer.geometry.kernel.internal.work.Work;

/** Unit normals of triangles. */
public final class Normals {
    private static final int GRAIN = 8192;

    /** Squared lengths outside of these bounds have lost digits to under- or overflow. */
    private static final double TINY = 1e-280;

    private static final double HUGE = 1e280;

    private Normals() {}

    /** The unit normals of triangles, x, y, z each; removed triangles have zeros. */
    public static double[] of(double[] positions, int[] starts, int triangles, Work work) {
        double[] normals = new double[3 * triangles];
        work.forRange(triangles, GRAIN, (from, to) -> {
            for (int h = 3 * from; h < 3 * to; h += 3) {
                if (starts[h] >= 0) {
                    put(positions, 3 * starts[h], 3 * starts[h + 1], 3 * starts[h + 2], normals, h);
                }
            }
        });
        return normals;
    }

    /** Computes the normal of a triangle anew. */
    public static void update(MutableSurface surface, int triangle) {
        int[] starts = surface.starts;
        int h = 3 * triangle;
        put(surface.positions, 3 * starts[h], 3 * starts[h + 1], 3 * starts[h + 2], surface.normals, h);
    }

    private static void put(double[] p, int a, int b, int c, double[] normals, int at) {
        double ux = p[b] - p[a];
        double uy = p[b + 1] - p[a + 1];
        double uz = p[b + 2] - p[a + 2];
        double vx = p[c] - p[a];
        double vy = p[c + 1] - p[a + 1];
        double vz = p[c + 2] - p[a + 2];
        double x = uy * vz - uz * vy;
        double y = uz * vx - ux * vz;
        double z = ux * vy - uy * vx;
        double square = x * x + y * y + z * z;
        if (square > TINY && square < HUGE) {
            double length = Math.sqrt(square);
            normals[at] = x / length;
            normals[at + 1] = y / length;
            normals[at + 2] = z / length;
        } else {
            of(ux, uy, uz, vx, vy, vz, normals, at);
        }
    }

    /** Puts down a unit vector at right angles to two edges of any length; if they are parallel, to the longer one. */
    private static void of(double ux, double uy, double uz, double vx, double vy, double vz, double[] normals, int at) {
        double u = Math.max(Math.abs(ux), Math.max(Math.abs(uy), Math.abs(uz)));
        double v = Math.max(Math.abs(vx), Math.max(Math.abs(vy), Math.abs(vz)));
        double uScale = u > 0 ? u : 1;
        double vScale = v > 0 ? v : 1;
        double ax = ux / uScale;
        double ay = uy / uScale;
        double az = uz / uScale;
        double bx = vx / vScale;
        double by = vy / vScale;
        double bz = vz / vScale;
        double x = ay * bz - az * by;
        double y = az * bx - ax * bz;
        double z = ax * by - ay * bx;
        double square = x * x + y * y + z * z;
        if (!(square > TINY)) {
            double kx = u >= v ? ax : bx;
            double ky = u >= v ? ay : by;
            double kz = u >= v ? az : bz;
            // The cross product with the axis to which the edge is least parallel.
            boolean leastX = Math.abs(kx) <= Math.abs(ky) && Math.abs(kx) <= Math.abs(kz);
            boolean leastY = !leastX && Math.abs(ky) <= Math.abs(kz);
            x = leastX ? 0 : leastY ? -kz : ky;
            y = leastX ? kz : leastY ? 0 : -kx;
            z = leastX ? -ky : leastY ? kx : 0;
            square = x * x + y * y + z * z;
        }
        double length = Math.sqrt(square);
        normals[at] = length > 0 ? x / length : 0;
        normals[at + 1] = length > 0 ? y / length : 0;
        normals[at + 2] = length > 0 ? z / length : 1;
    }
}
