package org.chamfer.nodes.internal.plane;

import java.util.List;
import org.chamfer.geometry.Degrees;
import org.chamfer.geometry.Region;

/** A rectangle with round corners. */
final class RoundedRectangle {
    private static final double QUARTER = 90;
    private static final int CORNERS = 4;

    private final double[] points;
    private int next;

    private RoundedRectangle(int count) {
        points = new double[2 * count];
    }

    /**
     * Makes the figure.
     *
     * @param x left side in mm
     * @param y front side in mm
     * @param rounding radius of the corners in mm, half the shorter side at most
     * @param segments of a full circle
     */
    static Region of(double x, double y, double width, double depth, double rounding, int segments) {
        if (rounding <= 0) {
            return new Region(List.of(new double[] {x, y, x + width, y, x + width, y + depth, x, y + depth}));
        }
        int steps = Math.max(1, (segments + CORNERS - 1) / CORNERS);
        // Where corners meet, two points would be one.
        boolean joinedX = 2 * rounding >= width;
        boolean joinedY = 2 * rounding >= depth;
        RoundedRectangle outline = new RoundedRectangle(CORNERS * (steps + 1) - (joinedX ? 2 : 0) - (joinedY ? 2 : 0));
        double right = x + width - rounding;
        double back = y + depth - rounding;
        outline.corner(right, y + rounding, -QUARTER, rounding, joinedX ? 1 : 0, steps);
        outline.corner(right, back, 0, rounding, joinedY ? 1 : 0, steps);
        outline.corner(x + rounding, back, QUARTER, rounding, joinedX ? 1 : 0, steps);
        outline.corner(x + rounding, y + rounding, 2 * QUARTER, rounding, joinedY ? 1 : 0, steps);
        return new Region(List.of(outline.points));
    }

    private void corner(double x, double y, double start, double radius, int first, int steps) {
        for (int i = first; i <= steps; i++) {
            double angle = start + QUARTER * i / steps;
            points[next++] = x + radius * Degrees.cos(angle);
            points[next++] = y + radius * Degrees.sin(angle);
        }
    }
}
