package org.chamfer.geometry.solid;

import org.chamfer.geometry.Mesh;

/** The triangles of a mesh as they are seen from a point: how often they wind round it. */
final class SeenTriangles {
    private final double[] positions;
    private final int[] corners;
    private final double[] a = new double[3];
    private final double[] b = new double[3];
    private final double[] c = new double[3];

    private SeenTriangles(Mesh mesh) {
        positions = mesh.positions();
        corners = mesh.triangles();
    }

    /**
     * How often a surface winds round a point: the sum of the solid angles of its triangles over the full one, by the
     * formula of A. van Oosterom and J. Strackee, "The Solid Angle of a Plane Triangle" (1983).
     *
     * @param point x, y and z
     */
    static double winding(Mesh mesh, double[] point) {
        SeenTriangles seen = new SeenTriangles(mesh);
        double sum = 0;
        for (int first = 0; first < seen.corners.length; first += 3) {
            seen.look(first, point);
            sum += 2 * seen.halfAngle();
        }
        return sum / (4 * Math.PI);
    }

    /** Turns to the triangle whose first corner is at an index. */
    private void look(int first, double[] from) {
        for (int axis = 0; axis < 3; axis++) {
            a[axis] = positions[3 * corners[first] + axis] - from[axis];
            b[axis] = positions[3 * corners[first + 1] + axis] - from[axis];
            c[axis] = positions[3 * corners[first + 2] + axis] - from[axis];
        }
    }

    private double halfAngle() {
        double la = Math.sqrt(dot(a, a));
        double lb = Math.sqrt(dot(b, b));
        double lc = Math.sqrt(dot(c, c));
        return StrictMath.atan2(determinant(), la * lb * lc + dot(a, b) * lc + dot(a, c) * lb + dot(b, c) * la);
    }

    private double determinant() {
        return a[0] * (b[1] * c[2] - b[2] * c[1])
                + a[1] * (b[2] * c[0] - b[0] * c[2])
                + a[2] * (b[0] * c[1] - b[1] * c[0]);
    }

    private static double dot(double[] one, double[] other) {
        return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
    }
}
