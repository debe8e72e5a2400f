package org.chamfer.formats.internal.svg;

import org.chamfer.formats.CurveFacets;
import org.chamfer.formats.internal.plane.PointList;
import org.chamfer.geometry.Degrees;

/** Divides the arcs of paths: the conversion to a centre in the implementation notes of SVG 1.1, section F.6. */
final class EllipticArc {
    private static final int FEWEST_STEPS = 4;
    private static final double DEGREES_A_STEP = 18;

    private EllipticArc() {}

    /** Appends the points of an arc with its end; a straight line if a radius is zero, nothing if it has no length. */
    static void trace(
            PointList target,
            CurveFacets facets,
            double fromX,
            double fromY,
            double radiusX,
            double radiusY,
            double degrees,
            boolean large,
            boolean sweep,
            double toX,
            double toY) {
        double cos = Degrees.cos(degrees);
        double sin = Degrees.sin(degrees);
        double middleX = (fromX - toX) / 2;
        double middleY = (fromY - toY) / 2;
        if (middleX == 0 && middleY == 0) {
            return;
        }
        if (radiusX == 0 || radiusY == 0) {
            target.add(toX, toY);
            return;
        }
        double halfX = cos * middleX + sin * middleY;
        double halfY = -sin * middleX + cos * middleY;
        double excess = halfX * halfX / (radiusX * radiusX) + halfY * halfY / (radiusY * radiusY);
        double grown = excess > 1 ? StrictMath.sqrt(excess) : 1;
        double rx = Math.abs(radiusX) * grown;
        double ry = Math.abs(radiusY) * grown;
        // F.6.5.2, divided by rx² ry²: the ratio is then 1 / excess - 1.
        double ratio = StrictMath.sqrt(Math.max(0, 1 / excess - 1)) * (large == sweep ? -1 : 1);
        double centerX = excess > 1 ? 0 : ratio * rx * halfY / ry;
        double centerY = excess > 1 ? 0 : -ratio * ry * halfX / rx;
        double start = Degrees.atan2((halfY - centerY) / ry, (halfX - centerX) / rx);
        double end = Degrees.atan2((-halfY - centerY) / ry, (-halfX - centerX) / rx);
        double delta = end < start ? end - start + 360 : end - start;
        if (!sweep) {
            delta -= 360;
        }
        double originX = cos * centerX - sin * centerY + (fromX + toX) / 2;
        double originY = sin * centerX + cos * centerY + (fromY + toY) / 2;
        int steps = steps(facets, Math.max(rx, ry), Math.abs(delta));
        for (int i = 0; i <= steps; i++) {
            double angle = start + delta * i / steps;
            double x = Degrees.cos(angle) * rx;
            double y = Degrees.sin(angle) * ry;
            target.add(cos * x - sin * y + originX, sin * x + cos * y + originY);
        }
    }

    private static int steps(CurveFacets facets, double radius, double degrees) {
        int ofCircle = (int) Math.ceil(facets.segments(radius) * degrees / 360);
        return Math.max(ofCircle, (int) (degrees / DEGREES_A_STEP) + FEWEST_STEPS);
    }
}
