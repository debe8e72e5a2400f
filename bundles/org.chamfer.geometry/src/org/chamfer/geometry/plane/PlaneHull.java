package org.chamfer.geometry.plane;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;

/**
 * Convex hulls in the plane by the monotone chain (A. M. Andrew: Another efficient algorithm for convex hulls in two
 * dimensions, 1979), with an orientation test that is always right.
 */
public final class PlaneHull {
    /** Bound of the relative error of the orientation in doubles (J. R. Shewchuk, 1997, ccwerrboundA). */
    private static final double ERROR_BOUND = (3 + 16 * 0x1p-53) * 0x1p-53;

    private PlaneHull() {}

    /**
     * The hull of points, x and y each, as a figure; empty if they are in a line.
     *
     * @throws KernelException if a coordinate is not finite
     */
    public static Region regionOf(double[] points) throws KernelException {
        for (double coordinate : points) {
            if (!Double.isFinite(coordinate)) {
                throw new KernelException(Reason.NOT_FINITE, "a point of the hull is not finite: " + coordinate);
            }
        }
        return CanonicalContours.region(List.of(of(points)));
    }

    /** The corners of the hull, counter-clockwise from the smallest; fewer than three if the points are in a line. */
    static double[] of(double[] points) {
        double[][] sorted = new double[points.length / 2][];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = new double[] {points[2 * i] + 0.0, points[2 * i + 1] + 0.0};
        }
        Arrays.sort(sorted, Arrays::compare);
        double[][] chain = new double[2 * sorted.length + 2][];
        int count = 0;
        for (double[] point : sorted) {
            count = append(chain, count, 0, point);
        }
        int lower = count - 1;
        for (int i = sorted.length - 2; i >= 0; i--) {
            count = append(chain, count, lower, sorted[i]);
        }
        double[] corners = new double[2 * Math.max(0, count - 1)];
        for (int i = 0; i < count - 1; i++) {
            corners[2 * i] = chain[i][0];
            corners[2 * i + 1] = chain[i][1];
        }
        return corners;
    }

    /** True if a contour (counter-clockwise) has no corner to the right. */
    static boolean isConvex(double[] contour) {
        double[] hull = of(contour);
        int corners = 0;
        int n = contour.length;
        for (int i = 0; i < n; i += 2) {
            int j = (i + 2) % n;
            int k = (i + 4) % n;
            int turn = orientation(contour[i], contour[i + 1], contour[j], contour[j + 1], contour[k], contour[k + 1]);
            if (turn < 0) {
                return false;
            }
            corners += turn > 0 ? 1 : 0;
        }
        // A contour that winds several times has more left turns than its hull has corners.
        return 2 * corners == hull.length;
    }

    private static int append(double[][] chain, int count, int floor, double[] point) {
        int kept = count;
        while (kept >= floor + 2
                && orientation(
                                chain[kept - 2][0],
                                chain[kept - 2][1],
                                chain[kept - 1][0],
                                chain[kept - 1][1],
                                point[0],
                                point[1])
                        <= 0) {
            kept--;
        }
        if (kept > floor && Arrays.equals(chain[kept - 1], point)) {
            return kept;
        }
        chain[kept] = point;
        return kept + 1;
    }

    /** The sign of twice the area of a triangle: 1 if it turns left, exactly. */
    private static int orientation(double ax, double ay, double bx, double by, double cx, double cy) {
        double left = (ax - cx) * (by - cy);
        double right = (ay - cy) * (bx - cx);
        double area = left - right;
        if (Math.abs(area) > ERROR_BOUND * (Math.abs(left) + Math.abs(right))) {
            return area > 0 ? 1 : -1;
        }
        BigDecimal x = new BigDecimal(cx);
        BigDecimal y = new BigDecimal(cy);
        BigDecimal exactLeft = new BigDecimal(ax).subtract(x).multiply(new BigDecimal(by).subtract(y));
        BigDecimal exactRight = new BigDecimal(ay).subtract(y).multiply(new BigDecimal(bx).subtract(x));
        return exactLeft.compareTo(exactRight);
    }
}
