package org.chamfer.geometry.kernel.internal.hull;

/**
 * On which side of a line or plane a point lies, without rounding: a quick test in doubles whose error is bounded, and
 * sums without rounding where it does not decide (J. R. Shewchuk: Adaptive precision floating-point arithmetic and fast
 * robust geometric predicates, 1997). Exact for coordinates whose products of two or three neither overflow nor
 * underflow; those that are 0 or between 1e-90 and 1e90 in magnitude always are.
 */
public final class Orientation {
    private static final double ROUNDING = 0x1p-53;
    /** Relative error of the quick test in the plane. */
    private static final double PLANE_BOUND = (3 + 16 * ROUNDING) * ROUNDING;
    /** Relative error of the quick test in space. */
    private static final double SPACE_BOUND = (7 + 56 * ROUNDING) * ROUNDING;

    private Orientation() {}

    /** 1 if the triangle a, b, c turns counter-clockwise, -1 if clockwise, 0 if it is flat. */
    public static int turn(double ax, double ay, double bx, double by, double cx, double cy) {
        double left = (ax - cx) * (by - cy);
        double right = (ay - cy) * (bx - cx);
        double area = left - right;
        if (Math.abs(area) > PLANE_BOUND * (Math.abs(left) + Math.abs(right))) {
            return area > 0 ? 1 : -1;
        }
        ExactSum sum = new ExactSum();
        sum.addProduct(ax, by);
        sum.addProduct(-ay, bx);
        sum.addProduct(bx, cy);
        sum.addProduct(-by, cx);
        sum.addProduct(cx, ay);
        sum.addProduct(-cy, ax);
        return sum.sign();
    }

    /**
     * 1 if point d sees the triangle a, b, c counter-clockwise, -1 if clockwise, 0 if it lies in their plane or they are
     * in a line.
     *
     * @param p x, y, z of all points
     * @param a where a's coordinates start, so for the others
     */
    public static int side(double[] p, int a, int b, int c, int d) {
        double ax = p[a] - p[d];
        double ay = p[a + 1] - p[d + 1];
        double az = p[a + 2] - p[d + 2];
        double bx = p[b] - p[d];
        double by = p[b + 1] - p[d + 1];
        double bz = p[b + 2] - p[d + 2];
        double cx = p[c] - p[d];
        double cy = p[c + 1] - p[d + 1];
        double cz = p[c + 2] - p[d + 2];
        double bxcy = bx * cy;
        double cxby = cx * by;
        double cxay = cx * ay;
        double axcy = ax * cy;
        double axby = ax * by;
        double bxay = bx * ay;
        double volume = az * (bxcy - cxby) + bz * (cxay - axcy) + cz * (axby - bxay);
        double size = (Math.abs(bxcy) + Math.abs(cxby)) * Math.abs(az)
                + (Math.abs(cxay) + Math.abs(axcy)) * Math.abs(bz)
                + (Math.abs(axby) + Math.abs(bxay)) * Math.abs(cz);
        if (Math.abs(volume) > SPACE_BOUND * size) {
            return volume > 0 ? -1 : 1;
        }
        return exactSide(p, a, b, c, d);
    }

    private static int exactSide(double[] p, int a, int b, int c, int d) {
        ExactSum sum = new ExactSum();
        for (int axis = 0; axis < 3; axis++) {
            int second = axis == 2 ? 0 : axis + 1;
            int third = axis == 0 ? 2 : axis - 1;
            // The determinant by its first row; each difference is a rounded part and what the rounding lost.
            addProducts(sum, p, a + axis, b + second, c + third, d, axis, second, third, 1);
            addProducts(sum, p, a + axis, b + third, c + second, d, axis, third, second, -1);
        }
        return -sum.sign();
    }

    /** Adds the product of three differences to the coordinates of d. */
    private static void addProducts(
            ExactSum sum, double[] p, int a, int b, int c, int d, int axisA, int axisB, int axisC, int sign) {
        double x = p[a] - p[d + axisA];
        double y = p[b] - p[d + axisB];
        double z = p[c] - p[d + axisC];
        double xLost = sign * lost(p[a], p[d + axisA], x);
        double yLost = lost(p[b], p[d + axisB], y);
        double zLost = lost(p[c], p[d + axisC], z);
        x *= sign;
        sum.addProduct(xLost, yLost, zLost);
        sum.addProduct(xLost, yLost, z);
        sum.addProduct(xLost, y, zLost);
        sum.addProduct(x, yLost, zLost);
        sum.addProduct(xLost, y, z);
        sum.addProduct(x, yLost, z);
        sum.addProduct(x, y, zLost);
        sum.addProduct(x, y, z);
    }

    /** What a - b lost when it was rounded to the difference. */
    static double lost(double a, double b, double difference) {
        double part = a - difference;
        return (a - (difference + part)) + (part - b);
    }
}
