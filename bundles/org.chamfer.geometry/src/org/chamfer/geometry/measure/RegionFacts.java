package org.chamfer.geometry.measure;

import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;

/**
 * What can be said about a plane figure in numbers. Sums run in the order of the contours, so that equal regions give
 * equal bits.
 *
 * @param area area in mm², holes taken off
 * @param perimeter length of all contours in mm
 * @param bounds the box around all points
 * @param contours number of outer contours
 * @param holes number of holes
 */
public record RegionFacts(double area, double perimeter, Bounds bounds, int contours, int holes) {
    /** Measures a region. */
    public static RegionFacts of(Region region) {
        double area = 0;
        double perimeter = 0;
        int outer = 0;
        int holes = 0;
        for (double[] contour : region.contours()) {
            double enclosed = signedArea(contour);
            area += enclosed;
            perimeter += length(contour);
            if (enclosed < 0) {
                holes++;
            } else {
                outer++;
            }
        }
        return new RegionFacts(area, perimeter, region.bounds(), outer, holes);
    }

    /**
     * The area that a contour encloses in mm², negative if it runs clockwise.
     *
     * @param contour x, y of each point
     */
    public static double signedArea(double[] contour) {
        double twice = 0;
        for (int i = 2; i + 3 < contour.length; i += 2) {
            double ax = contour[i] - contour[0];
            double ay = contour[i + 1] - contour[1];
            double bx = contour[i + 2] - contour[0];
            double by = contour[i + 3] - contour[1];
            twice += ax * by - ay * bx;
        }
        return twice / 2;
    }

    private static double length(double[] contour) {
        double length = 0;
        for (int i = 0; i < contour.length; i += 2) {
            int next = (i + 2) % contour.length;
            double x = contour[next] - contour[i];
            double y = contour[next + 1] - contour[i + 1];
            length += StrictMath.sqrt(x * x + y * y);
        }
        return length;
    }
}
