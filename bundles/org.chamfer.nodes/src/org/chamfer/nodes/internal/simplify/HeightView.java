package org.chamfer.nodes.internal.simplify;

/** Looks at a surface from above: two coordinates in a plane, and the height over it. */
final class HeightView {
    /** How far outside of a triangle a point may be for rounding, as a part of the triangle. */
    private static final double ROUNDING = 1e-9;

    private final double[] origin;
    private final double[] right;
    private final double[] forward;
    private final double[] up;

    /**
     * Makes a view.
     *
     * @param up where it looks from, of the length 1
     * @param origin a point nearby, which keeps digits
     */
    HeightView(double[] up, double[] origin) {
        this.up = up;
        this.origin = origin;
        // The axis that is most across gives the first direction of the plane.
        int axis = Math.abs(up[0]) <= Math.abs(up[1]) ? 0 : 1;
        axis = Math.abs(up[2]) < Math.abs(up[axis]) ? 2 : axis;
        double[] unit = new double[3];
        unit[axis] = 1;
        double[] across = Triple.cross(unit, up);
        double length = StrictMath.sqrt(Triple.dot(across, across));
        right = new double[] {across[0] / length, across[1] / length, across[2] / length};
        forward = Triple.cross(up, right);
    }

    /** Two coordinates in the plane and the height of a point. */
    double[] seen(double[] point) {
        double[] p = Triple.minus(point, origin);
        return new double[] {Triple.dot(p, right), Triple.dot(p, forward), Triple.dot(p, up)};
    }

    /** The cosine of the angle between a direction of the length 1 and the view. */
    double facing(double[] direction) {
        return Triple.dot(direction, up);
    }

    /**
     * Difference in height between a point and a triangle, all of them as they are seen.
     *
     * @return infinite if the point is beside the triangle
     */
    static double above(double[] point, double[] a, double[] b, double[] c) {
        double area = area(a, b, c);
        double first = area(point, b, c) / area;
        double second = area(a, point, c) / area;
        double third = 1 - first - second;
        boolean inside = first >= -ROUNDING && second >= -ROUNDING && third >= -ROUNDING;
        return inside ? Math.abs(first * a[2] + second * b[2] + third * c[2] - point[2]) : Double.POSITIVE_INFINITY;
    }

    /** Difference in height of two lines where they are seen to cross; 0 if they do not. */
    static double crossing(double[] from, double[] to, double[] otherFrom, double[] otherTo) {
        double sx = to[0] - from[0];
        double sy = to[1] - from[1];
        double ex = otherTo[0] - otherFrom[0];
        double ey = otherTo[1] - otherFrom[1];
        double denominator = sx * ey - sy * ex;
        if (denominator == 0) {
            return 0;
        }
        double ox = otherFrom[0] - from[0];
        double oy = otherFrom[1] - from[1];
        double part = (ox * ey - oy * ex) / denominator;
        double otherPart = (ox * sy - oy * sx) / denominator;
        if (!(part >= 0 && part <= 1 && otherPart >= 0 && otherPart <= 1)) {
            return 0;
        }
        double height = from[2] + part * (to[2] - from[2]);
        return Math.abs(height - otherFrom[2] - otherPart * (otherTo[2] - otherFrom[2]));
    }

    /** Twice the area of a triangle in the plane, positive if it runs counter-clockwise. */
    private static double area(double[] a, double[] b, double[] c) {
        return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
    }
}
