package org.chamfer.geometry.kernel.internal.plane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Degrees;
import org.chamfer.geometry.kernel.JoinType;

/**
 * The raw curve at a distance from a contour: each edge moved, joined at convex corners as asked for, and led through the
 * corner itself at others. It crosses itself; what it winds around counter-clockwise is the grown (or shrunk) figure.
 * The contour has its inside on the left, and crosses neither itself nor others.
 */
final class OffsetCurve {
    /** Corners flatter than this (cosine) are mitred whatever the join: anything else would add points to no purpose. */
    private static final double NEARLY_STRAIGHT = 0.999;
    /** No smaller limit is used for mitres. */
    private static final double LEAST_LIMIT = 2;
    /** Steps of an arc that are no more than this (as part of one) are left out. */
    private static final double STEP_NOISE = 1e-9;

    private final double delta;
    private final JoinType join;
    private final double leastCosine;
    private final int segments;
    private double[] points = new double[64];
    private int length;

    /**
     * Prepares offsets.
     *
     * @param delta the distance, negative to shrink
     * @param join how convex corners are joined
     * @param miterLimit the longest mitre in distances
     * @param segments edges of a full circle
     */
    OffsetCurve(double delta, JoinType join, double miterLimit, int segments) {
        this.delta = delta;
        this.join = join;
        double limit = Math.max(LEAST_LIMIT, miterLimit);
        leastCosine = 2 / (limit * limit) - 1;
        this.segments = Math.max(3, segments);
    }

    /** The curves of contours. */
    List<double[]> of(List<double[]> contours) {
        List<double[]> curves = new ArrayList<>(contours.size());
        for (double[] contour : contours) {
            length = 0;
            addEdges(contour, normals(contour));
            curves.add(Arrays.copyOf(points, length));
        }
        return curves;
    }

    private void addEdges(double[] contour, double[] normals) {
        for (int i = 0; i < contour.length; i += 2) {
            int before = i == 0 ? contour.length - 2 : i - 2;
            corner(contour[i], contour[i + 1], normals[before], normals[before + 1], normals[i], normals[i + 1]);
        }
    }

    /** The unit normal to the right of the edge from each point. */
    private static double[] normals(double[] contour) {
        double[] normals = new double[contour.length];
        for (int i = 0; i < contour.length; i += 2) {
            int next = (i + 2) % contour.length;
            double x = contour[next] - contour[i];
            double y = contour[next + 1] - contour[i + 1];
            double size = StrictMath.hypot(x, y);
            normals[i] = y / size;
            normals[i + 1] = -x / size;
        }
        return normals;
    }

    /** The curve around a corner between edges of normals m and n. */
    private void corner(double x, double y, double mx, double my, double nx, double ny) {
        double sine = mx * ny - my * nx;
        double cosine = mx * nx + my * ny;
        if (sine * delta < 0) {
            add(x + delta * mx, y + delta * my);
            if (cosine < NEARLY_STRAIGHT) {
                add(x, y);
            }
            add(x + delta * nx, y + delta * ny);
        } else if (join == JoinType.ROUND) {
            arc(x, y, mx, my, StrictMath.atan2(Math.abs(sine), cosine));
            add(x + delta * nx, y + delta * ny);
        } else if (cosine > NEARLY_STRAIGHT || join == JoinType.MITER && cosine > leastCosine) {
            double stretch = delta / (1 + cosine);
            add(x + stretch * (mx + nx), y + stretch * (my + ny));
        } else {
            // The edges, prolonged to the line across the corner at the distance.
            double part = Math.abs(delta) * StrictMath.tan(StrictMath.atan2(Math.abs(sine), cosine) / 4);
            add(x + delta * mx - part * my, y + delta * my + part * mx);
            add(x + delta * nx + part * ny, y + delta * ny - part * nx);
        }
    }

    /** The points of an arc but the last. */
    private void arc(double x, double y, double mx, double my, double angle) {
        int steps = Math.max(1, (int) Math.ceil(segments * angle / (2 * Math.PI) - STEP_NOISE));
        add(x + delta * mx, y + delta * my);
        for (int i = 1; i < steps; i++) {
            double degrees = 360.0 * i / segments;
            double cosine = Degrees.cos(degrees);
            double sine = delta > 0 ? Degrees.sin(degrees) : -Degrees.sin(degrees);
            add(x + delta * (mx * cosine - my * sine), y + delta * (my * cosine + mx * sine));
        }
    }

    private void add(double x, double y) {
        if (length == points.length) {
            points = Arrays.copyOf(points, 2 * length);
        }
        points[length++] = x;
        points[length++] = y;
    }
}
