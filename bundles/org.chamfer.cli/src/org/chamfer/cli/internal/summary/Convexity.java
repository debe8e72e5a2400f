package org.chamfer.cli.internal.summary;

import org.chamfer.geometry.Region;

/** Tells whether plane figures are convex. */
final class Convexity {
    private Convexity() {}

    /** True for one contour that turns left everywhere, or goes straight on. */
    static boolean isConvex(Region region) {
        if (region.contours().size() != 1) {
            return false;
        }
        double[] points = region.contours().getFirst();
        int count = points.length / 2;
        for (int i = 0; i < count; i++) {
            int b = (i + 1) % count;
            int c = (i + 2) % count;
            double turn = (points[2 * b] - points[2 * i]) * (points[2 * c + 1] - points[2 * b + 1])
                    - (points[2 * b + 1] - points[2 * i + 1]) * (points[2 * c] - points[2 * b]);
            if (turn < 0) {
                return false;
            }
        }
        return true;
    }
}
