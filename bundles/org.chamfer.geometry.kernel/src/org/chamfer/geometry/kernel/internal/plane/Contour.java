package org.chamfer.geometry.kernel.internal.plane;

import org.locationtech.jts.geom.Coordinate;

/**
 * A contour of an operand.
 *
 * @param points x, y pairs, not repeated at the end
 * @param operand number of the operand
 */
record Contour(double[] points, Integer operand) {
    /** A point; negative zeros become positive. */
    Coordinate point(int index) {
        return new Coordinate(points[2 * index] + 0.0, points[2 * index + 1] + 0.0);
    }
}
