package org.chamfer.workbench.internal.assets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A rectangle of a drawing of a graph, in coordinates of the file, where y points down. */
record DrawnArea(double left, double top, double right, double bottom) {
    /** For larger graphs not every node is tried as the corner of a view. */
    private static final int MOST_CORNERS = 500;

    /**
     * The area around a line or an outline.
     *
     * @param points x and y of each
     * @param half half the width of the line
     */
    static DrawnArea around(double[] points, double half) {
        double left = points[0];
        double right = left;
        double top = points[1];
        double bottom = top;
        for (int i = 2; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return new DrawnArea(left - half, top - half, right + half, bottom + half);
    }

    /**
     * The largest number of areas that one square holds, as the area around them.
     *
     * @param areas at least one; squares begin at the upper left corners of areas, and of several the leftmost counts
     * @param side of the square
     */
    static DrawnArea fullest(List<DrawnArea> areas, double side) {
        List<DrawnArea> sorted = new ArrayList<>(areas);
        sorted.sort(Comparator.comparingDouble(DrawnArea::left).thenComparingDouble(DrawnArea::top));
        int step = (sorted.size() - 1) / MOST_CORNERS + 1;
        List<DrawnArea> most = List.of();
        for (int i = 0; i < sorted.size(); i += step) {
            DrawnArea corner = sorted.get(i);
            DrawnArea square = new DrawnArea(corner.left, corner.top, corner.left + side, corner.top + side);
            List<DrawnArea> held = areas.stream().filter(square::holds).toList();
            if (held.size() > most.size()) {
                most = held;
            }
        }
        return most.stream().reduce(DrawnArea::with).orElse(sorted.getFirst());
    }

    DrawnArea with(DrawnArea other) {
        return new DrawnArea(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    boolean meets(DrawnArea other) {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }

    private boolean holds(DrawnArea other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    double centreX() {
        return (left + right) / 2;
    }

    double centreY() {
        return (top + bottom) / 2;
    }
}
