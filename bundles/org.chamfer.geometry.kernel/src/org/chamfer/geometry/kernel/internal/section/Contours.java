package org.chamfer.geometry.kernel.internal.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects closed contours point by point, without repeated points and without those that enclose nothing. */
final class Contours {
    private final List<double[]> contours = new ArrayList<>();
    private double[] points = new double[64];
    private int length;

    /** Adds a point to the contour that is open. */
    void add(double x, double y) {
        if (length > 0 && points[length - 2] == x && points[length - 1] == y) {
            return;
        }
        if (length == points.length) {
            points = Arrays.copyOf(points, 2 * length);
        }
        points[length] = x;
        points[length + 1] = y;
        length += 2;
    }

    /** Closes the contour. */
    void close() {
        while (length > 2 && points[0] == points[length - 2] && points[1] == points[length - 1]) {
            length -= 2;
        }
        if (length >= 6) {
            contours.add(Arrays.copyOf(points, length));
        }
        length = 0;
    }

    List<double[]> all() {
        return contours;
    }
}
