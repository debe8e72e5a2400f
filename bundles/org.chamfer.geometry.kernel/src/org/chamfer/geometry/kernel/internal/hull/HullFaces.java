package org.chamfer.geometry.kernel.internal.hull;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.work.Ints;

/**
 * The triangles of a growing hull by half-edges, as in a surface: half-edge {@code 3 * face + k}. A face knows its plane
 * and how far distances to it may be off.
 */
final class HullFaces {
    private static final double ROUNDING = 0x1p-53;
    /** Numbers of a face's plane: normal, a point of it, bound of the error of distances, length of the normal. */
    private static final int PLANE = 8;

    private final double[] points;
    private final double extent;
    private final double fineEnough;
    private final Ints free = new Ints();
    private int[] starts;
    private int[] pairs;
    private double[] planes;
    private int count;

    /**
     * Makes a hull without faces.
     *
     * @param points x, y, z of each point
     * @param extent no two points are further apart
     * @param fineEnough errors of distances below this do no harm
     */
    HullFaces(double[] points, double extent, double fineEnough) {
        this.points = points;
        this.extent = extent;
        this.fineEnough = fineEnough;
        int capacity = 64;
        starts = new int[3 * capacity];
        pairs = new int[3 * capacity];
        planes = new double[PLANE * capacity];
    }

    /** One more than the largest number of a face. */
    int limit() {
        return count;
    }

    boolean isAlive(int face) {
        return starts[3 * face] >= 0;
    }

    /** How many faces are alive. */
    int alive() {
        return count - free.size;
    }

    int start(int halfEdge) {
        return starts[halfEdge];
    }

    int pair(int halfEdge) {
        return pairs[halfEdge];
    }

    void join(int halfEdge, int other) {
        pairs[halfEdge] = other;
        pairs[other] = halfEdge;
    }

    static int next(int halfEdge) {
        return halfEdge % 3 == 2 ? halfEdge - 2 : halfEdge + 1;
    }

    /** Adds a face that is counter-clockwise from outside. */
    int add(int a, int b, int c) {
        int face;
        if (free.isEmpty()) {
            face = count++;
            if (3 * count > starts.length) {
                grow();
            }
        } else {
            face = free.pop();
        }
        starts[3 * face] = a;
        starts[3 * face + 1] = b;
        starts[3 * face + 2] = c;
        setPlane(face, 3 * a, 3 * b, 3 * c);
        return face;
    }

    void remove(int face) {
        starts[3 * face] = -1;
        free.add(face);
    }

    /** How far a point lies outside a face's plane, almost. */
    double distance(int face, int point) {
        int f = PLANE * face;
        int p = 3 * point;
        return planes[f] * (points[p] - planes[f + 3])
                + planes[f + 1] * (points[p + 1] - planes[f + 4])
                + planes[f + 2] * (points[p + 2] - planes[f + 5]);
    }

    /** True if a point at a distance, as computed, lies outside a face's plane; without rounding. */
    boolean isOutside(int face, int point, double distance) {
        double error = planes[PLANE * face + 6];
        if (Math.abs(distance) > error) {
            return distance > 0;
        }
        int h = 3 * face;
        return Orientation.side(points, 3 * starts[h], 3 * starts[h + 1], 3 * starts[h + 2], 3 * point) > 0;
    }

    /** The cosine of the angle between the normals of two faces. */
    double cosine(int face, int other) {
        int f = PLANE * face;
        int g = PLANE * other;
        return planes[f] * planes[g] + planes[f + 1] * planes[g + 1] + planes[f + 2] * planes[g + 2];
    }

    /** Twice the area of a face. */
    double area(int face) {
        return planes[PLANE * face + 7];
    }

    private void grow() {
        int capacity = Math.max(count, (int) Math.min(3L * count / 2, Integer.MAX_VALUE / PLANE - 8L));
        starts = Arrays.copyOf(starts, 3 * capacity);
        pairs = Arrays.copyOf(pairs, 3 * capacity);
        planes = Arrays.copyOf(planes, PLANE * capacity);
    }

    private void setPlane(int face, int a, int b, int c) {
        double ux = points[b] - points[a];
        double uy = points[b + 1] - points[a + 1];
        double uz = points[b + 2] - points[a + 2];
        double vx = points[c] - points[a];
        double vy = points[c + 1] - points[a + 1];
        double vz = points[c + 2] - points[a + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double length = Math.sqrt(nx * nx + ny * ny + nz * nz);
        double sides = Math.sqrt((ux * ux + uy * uy + uz * uz) * (vx * vx + vy * vy + vz * vz));
        double error = 16 * ROUNDING * extent;
        if (error * sides > fineEnough * length) {
            // A needle: what the differences and products lose matters.
            double uxLost = Orientation.lost(points[b], points[a], ux);
            double uyLost = Orientation.lost(points[b + 1], points[a + 1], uy);
            double uzLost = Orientation.lost(points[b + 2], points[a + 2], uz);
            double vxLost = Orientation.lost(points[c], points[a], vx);
            double vyLost = Orientation.lost(points[c + 1], points[a + 1], vy);
            double vzLost = Orientation.lost(points[c + 2], points[a + 2], vz);
            nx = determinant(uy, uz, vy, vz) + (uyLost * vz - uzLost * vy) + (uy * vzLost - uz * vyLost);
            ny = determinant(uz, ux, vz, vx) + (uzLost * vx - uxLost * vz) + (uz * vxLost - ux * vzLost);
            nz = determinant(ux, uy, vx, vy) + (uxLost * vy - uyLost * vx) + (ux * vyLost - uy * vxLost);
            length = Math.sqrt(nx * nx + ny * ny + nz * nz);
            error += error * ROUNDING * sides / length;
        } else {
            error += error * sides / length;
        }
        int f = PLANE * face;
        double scale = length > 0 ? 1 / length : 0;
        planes[f] = nx * scale;
        planes[f + 1] = ny * scale;
        planes[f + 2] = nz * scale;
        planes[f + 3] = points[a];
        planes[f + 4] = points[a + 1];
        planes[f + 5] = points[a + 2];
        planes[f + 6] = length > 0 ? error : Double.POSITIVE_INFINITY;
        planes[f + 7] = length;
    }

    /** {@code a * d - b * c} with an error of less than two units in the last place (W. Kahan). */
    private static double determinant(double a, double b, double c, double d) {
        double product = b * c;
        double lost = Math.fma(b, c, -product);
        return Math.fma(a, d, -product) - lost;
    }
}
