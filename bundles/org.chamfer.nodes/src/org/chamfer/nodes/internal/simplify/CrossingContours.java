package org.chamfer.nodes.internal.simplify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds contours that cross others or themselves. Where they only touch, nothing is wrong. */
final class CrossingContours {
    private CrossingContours() {}

    private record Segment(int contour, double ax, double ay, double bx, double by) {
        double minX() {
            return Math.min(ax, bx);
        }

        double maxX() {
            return Math.max(ax, bx);
        }

        boolean crosses(Segment other) {
            boolean apart =
                    Math.max(ay, by) < Math.min(other.ay, other.by) || Math.max(other.ay, other.by) < Math.min(ay, by);
            return !apart
                    && side(other.ax, other.ay) * side(other.bx, other.by) < 0
                    && other.side(ax, ay) * other.side(bx, by) < 0;
        }

        private double side(double x, double y) {
            return Math.signum((bx - ax) * (y - ay) - (by - ay) * (x - ax));
        }
    }

    /** True for each contour that crosses one. */
    static boolean[] of(List<double[]> contours) {
        List<Segment> segments = new ArrayList<>();
        for (int index = 0; index < contours.size(); index++) {
            double[] points = contours.get(index);
            for (int i = 0; i < points.length; i += 2) {
                int next = (i + 2) % points.length;
                segments.add(new Segment(index, points[i], points[i + 1], points[next], points[next + 1]));
            }
        }
        segments.sort(Comparator.comparingDouble(Segment::minX));
        boolean[] crossing = new boolean[contours.size()];
        List<Segment> active = new ArrayList<>();
        for (Segment segment : segments) {
            active.removeIf(other -> other.maxX() < segment.minX());
            for (Segment other : active) {
                if (segment.crosses(other)) {
                    crossing[segment.contour()] = true;
                    crossing[other.contour()] = true;
                }
            }
            active.add(segment);
        }
        return crossing;
    }
}
