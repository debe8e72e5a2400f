package org.chamfer.nodes.internal.simplify;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;

/**
 * Leaves points of a closed contour out (D. H. Douglas and T. K. Peucker, Algorithms for the reduction of the number of points,
 * 1973). The contour is divided at its smallest point and at the one that is furthest from it, which both stay.
 */
final class ContourReduction {
    private final double[] contour;
    private final int count;
    private final int start;
    private final BitSet kept = new BitSet();

    private ContourReduction(double[] contour, double tolerance) {
        this.contour = contour;
        this.count = contour.length / 2;
        this.start = smallest();
        int opposite = furthest();
        kept.set(0);
        kept.set(opposite);
        Deque<int[]> stretches = new ArrayDeque<>();
        stretches.push(new int[] {0, opposite});
        stretches.push(new int[] {opposite, count});
        while (!stretches.isEmpty()) {
            int[] stretch = stretches.pop();
            int worst = worst(stretch[0], stretch[1], tolerance);
            if (worst > 0) {
                kept.set(worst);
                stretches.push(new int[] {stretch[0], worst});
                stretches.push(new int[] {worst, stretch[1]});
            }
        }
    }

    /** The points of a contour that are needed. */
    static double[] of(double[] contour, double tolerance) {
        return new ContourReduction(contour, tolerance).points();
    }

    private double[] points() {
        double[] points = new double[2 * kept.cardinality()];
        int next = 0;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            points[next++] = x(i);
            points[next++] = y(i);
        }
        return points;
    }

    /** Coordinates of points as they are counted from the smallest one. */
    private double x(int index) {
        return contour[2 * ((start + index) % count)];
    }

    private double y(int index) {
        return contour[2 * ((start + index) % count) + 1];
    }

    private int smallest() {
        int found = 0;
        for (int i = 1; i < count; i++) {
            int order = Double.compare(contour[2 * i], contour[2 * found]);
            if (order < 0 || order == 0 && contour[2 * i + 1] < contour[2 * found + 1]) {
                found = i;
            }
        }
        return found;
    }

    private int furthest() {
        int found = 1;
        double greatest = -1;
        for (int i = 1; i < count; i++) {
            double dx = x(i) - x(0);
            double dy = y(i) - y(0);
            if (dx * dx + dy * dy > greatest) {
                greatest = dx * dx + dy * dy;
                found = i;
            }
        }
        return found;
    }

    /** The point between two that is furthest from the line between them, 0 if none is further than the tolerance. */
    private int worst(int from, int to, double tolerance) {
        int found = 0;
        double greatest = tolerance * tolerance;
        for (int i = from + 1; i < to; i++) {
            double distance = squareDistance(x(i), y(i), from, to);
            if (distance > greatest) {
                greatest = distance;
                found = i;
            }
        }
        return found;
    }

    private double squareDistance(double px, double py, int from, int to) {
        double dx = x(to) - x(from);
        double dy = y(to) - y(from);
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((px - x(from)) * dx + (py - y(from)) * dy) / square;
        double part = Math.max(0, Math.min(1, along));
        double ox = px - x(from) - part * dx;
        double oy = py - y(from) - part * dy;
        return ox * ox + oy * oy;
    }
}
