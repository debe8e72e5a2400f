package org.chamfer.geometry.kernel.internal.hull;

/** Finds four points that are far apart, for a hull to start from. */
final class Simplex {
    private final double[] points;
    private final int count;
    private final double tolerance;

    /**
     * Prepares the search.
     *
     * @param points x, y, z each
     * @param count how many of them, the first ones, take part
     * @param tolerance points closer to a plane than this are in it
     */
    Simplex(double[] points, int count, double tolerance) {
        this.points = points;
        this.count = count;
        this.tolerance = tolerance;
    }

    /** Four points, the last one inside the plane of the others; null if all lie in one plane. */
    int[] corners() {
        if (count < 4) {
            return null;
        }
        int[] pair = extremes();
        int a = pair[0];
        int b = pair[1];
        int c = farthestFromLine(a, b);
        if (c < 0) {
            return null;
        }
        int d = farthestFromPlane(a, b, c);
        if (d < 0) {
            return null;
        }
        int side = Orientation.side(points, 3 * a, 3 * b, 3 * c, 3 * d);
        return side == 0 ? null : side < 0 ? new int[] {a, b, c, d} : new int[] {b, a, c, d};
    }

    /** The two farthest apart among the first and last points along the axes. */
    private int[] extremes() {
        int[] ends = new int[6];
        for (int axis = 0; axis < 3; axis++) {
            int low = 0;
            int high = 0;
            for (int i = 1; i < count; i++) {
                double value = points[3 * i + axis];
                low = value < points[3 * low + axis] ? i : low;
                high = value > points[3 * high + axis] ? i : high;
            }
            ends[2 * axis] = low;
            ends[2 * axis + 1] = high;
        }
        int[] best = {ends[0], ends[1]};
        double largest = -1;
        for (int i : ends) {
            for (int j : ends) {
                double distance = squaredDistance(i, j);
                if (distance > largest) {
                    largest = distance;
                    best = new int[] {i, j};
                }
            }
        }
        return best;
    }

    private int farthestFromLine(int a, int b) {
        double ux = points[3 * b] - points[3 * a];
        double uy = points[3 * b + 1] - points[3 * a + 1];
        double uz = points[3 * b + 2] - points[3 * a + 2];
        double length = Math.sqrt(ux * ux + uy * uy + uz * uz);
        int best = -1;
        double largest = tolerance * length * tolerance * length;
        for (int i = 0; i < 3 * count; i += 3) {
            double vx = points[i] - points[3 * a];
            double vy = points[i + 1] - points[3 * a + 1];
            double vz = points[i + 2] - points[3 * a + 2];
            double nx = uy * vz - uz * vy;
            double ny = uz * vx - ux * vz;
            double nz = ux * vy - uy * vx;
            double square = nx * nx + ny * ny + nz * nz;
            if (square > largest) {
                largest = square;
                best = i / 3;
            }
        }
        return best;
    }

    private int farthestFromPlane(int a, int b, int c) {
        HullFaces plane = new HullFaces(points, 1, 0);
        int face = plane.add(a, b, c);
        int best = -1;
        double largest = tolerance;
        for (int i = 0; i < count; i++) {
            double distance = Math.abs(plane.distance(face, i));
            if (distance > largest) {
                largest = distance;
                best = i;
            }
        }
        return best;
    }

    private double squaredDistance(int a, int b) {
        double x = points[3 * a] - points[3 * b];
        double y = points[3 * a + 1] - points[3 * b + 1];
        double z = points[3 * a + 2] - points[3 * b + 2];
        return x * x + y * y + z * z;
    }
}
