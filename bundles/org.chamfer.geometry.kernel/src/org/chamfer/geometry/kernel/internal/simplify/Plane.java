package org.chamfer.geometry.kernel.internal.simplify;

import org.chamfer.geometry.kernel.internal.polygon.FaceProjection;

/** The plane of a triangle, and how large that is. */
final class Plane {
    private double x;
    private double y;
    private double z;
    private double offset;
    private double size;

    /** Sets the plane through three vertices; one through a triangle without area is infinitely far from everything. */
    void through(double[] p, int a, int b, int c) {
        double ux = p[3 * b] - p[3 * a];
        double uy = p[3 * b + 1] - p[3 * a + 1];
        double uz = p[3 * b + 2] - p[3 * a + 2];
        double vx = p[3 * c] - p[3 * a];
        double vy = p[3 * c + 1] - p[3 * a + 1];
        double vz = p[3 * c + 2] - p[3 * a + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        size = Math.sqrt(nx * nx + ny * ny + nz * nz);
        x = nx / size;
        y = ny / size;
        z = nz / size;
        offset = x * p[3 * a] + y * p[3 * a + 1] + z * p[3 * a + 2];
    }

    /** Twice the area of the triangle, in square millimetres. */
    double size() {
        return size;
    }

    /** The signed distance of a vertex, in millimetres. */
    double distance(double[] p, int vertex) {
        return x * p[3 * vertex] + y * p[3 * vertex + 1] + z * p[3 * vertex + 2] - offset;
    }

    /** How to look at the plane against its normal, or along it. */
    FaceProjection projection(boolean fromBehind) {
        return fromBehind ? FaceProjection.along(-x, -y, -z) : FaceProjection.along(x, y, z);
    }

    /** True if another plane faces the same half of the world. */
    boolean facesLike(Plane other) {
        return x * other.x + y * other.y + z * other.z > 0;
    }
}
