package org.chamfer.render.internal.sheet;

import java.util.Arrays;
import java.util.List;

/** Where level lines run inside of closed outlines: where the winding number is not zero. */
final class Crossings {
    private final List<double[]> contours;
    private double[] places = new double[16];
    private int count;

    /** Takes a stretch of a level line. */
    @FunctionalInterface
    interface SpanTaker {
        void span(double from, double to);
    }

    Crossings(List<double[]> contours) {
        this.contours = contours;
    }

    /** Finds the stretches inside at a height, from left to right. */
    void spans(double y, SpanTaker taker) {
        // Upward and downward borders are sorted apart: the number passed of each gives the winding number.
        double[] up = crossings(y, true);
        double[] down = crossings(y, false);
        int i = 0;
        int j = 0;
        double start = 0;
        while (i < up.length || j < down.length) {
            int before = i - j;
            double x;
            if (j == down.length || i < up.length && up[i] <= down[j]) {
                x = up[i++];
            } else {
                x = down[j++];
            }
            if (before == 0) {
                start = x;
            } else if (i == j) {
                taker.span(start, x);
            }
        }
    }

    private double[] crossings(double y, boolean upward) {
        count = 0;
        for (double[] contour : contours) {
            double fromX = contour[contour.length - 2];
            double fromY = contour[contour.length - 1];
            for (int i = 0; i < contour.length; i += 2) {
                double toX = contour[i];
                double toY = contour[i + 1];
                if (upward ? fromY <= y && toY > y : toY <= y && fromY > y) {
                    add(fromX + (y - fromY) / (toY - fromY) * (toX - fromX));
                }
                fromX = toX;
                fromY = toY;
            }
        }
        double[] found = Arrays.copyOf(places, count);
        Arrays.sort(found);
        return found;
    }

    private void add(double place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = place;
    }
}
