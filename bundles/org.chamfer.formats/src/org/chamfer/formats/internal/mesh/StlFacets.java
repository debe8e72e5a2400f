package org.chamfer.formats.internal.mesh;

import java.util.function.DoubleUnaryOperator;
import org.chamfer.geometry.Mesh;

/**
 * The triangles of a mesh as STL sees them: three points each, rounded to the precision of the file.
 *
 * <p>STL has no vertex numbers; readers join the points that are equal. Where rounding makes two corners of a triangle
 * equal, the triangle is left out: its other two edges have become one and the same, so that its neighbours now meet
 * there and a closed mesh stays closed. Triangles whose three points are distinct are kept even if they have no area,
 * because their neighbours would not meet without them.
 */
final class StlFacets {
    private final double[] points;
    private final int[] triangles;

    /** Rounds the points of a mesh. */
    StlFacets(Mesh mesh, DoubleUnaryOperator rounding) {
        points = mesh.positions().clone();
        triangles = mesh.triangles();
        for (int i = 0; i < points.length; i++) {
            // Adding zero turns negative zero into zero: readers that compare bits take the two for different points.
            points[i] = rounding.applyAsDouble(points[i]) + 0.0;
        }
    }

    int triangleCount() {
        return triangles.length / 3;
    }

    /** The number of triangles that have three distinct corners. */
    int count() {
        int count = 0;
        for (int triangle = 0; triangle < triangleCount(); triangle++) {
            if (!isCollapsed(triangle)) {
                count++;
            }
        }
        return count;
    }

    boolean isCollapsed(int triangle) {
        int a = corner(triangle, 0);
        int b = corner(triangle, 1);
        int c = corner(triangle, 2);
        return isSamePoint(a, b) || isSamePoint(b, c) || isSamePoint(c, a);
    }

    /** The coordinate of a corner; axis 0 is x. */
    double coordinate(int triangle, int corner, int axis) {
        return points[corner(triangle, corner) + axis];
    }

    /** The unit normal, outwards; zero if the triangle has no area. */
    double[] normal(int triangle) {
        double ux = edge(triangle, 1, 0);
        double uy = edge(triangle, 1, 1);
        double uz = edge(triangle, 1, 2);
        double vx = edge(triangle, 2, 0);
        double vy = edge(triangle, 2, 1);
        double vz = edge(triangle, 2, 2);
        double x = uy * vz - uz * vy;
        double y = uz * vx - ux * vz;
        double z = ux * vy - uy * vx;
        double length = StrictMath.sqrt(x * x + y * y + z * z);
        if (length == 0 || !Double.isFinite(length)) {
            return new double[3];
        }
        return new double[] {x / length + 0.0, y / length + 0.0, z / length + 0.0};
    }

    private double edge(int triangle, int corner, int axis) {
        return coordinate(triangle, corner, axis) - coordinate(triangle, 0, axis);
    }

    private int corner(int triangle, int corner) {
        return 3 * triangles[3 * triangle + corner];
    }

    private boolean isSamePoint(int a, int b) {
        return points[a] == points[b] && points[a + 1] == points[b + 1] && points[a + 2] == points[b + 2];
    }
}
