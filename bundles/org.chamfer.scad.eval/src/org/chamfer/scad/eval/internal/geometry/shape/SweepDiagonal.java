package org.chamfer.scad.eval.internal.geometry.shape;

/**
 * Chooses the diagonal of a quadrilateral whose corners lie on a circle, where both are as good for Delaunay's rule. It
 * is the one that a sweep from left to right draws in a monotone polygon, as the tessellator of the GLU library does,
 * whose descendant OpenSCAD uses: without a plane through the corners the solid depends on it.
 */
final class SweepDiagonal {
    /** Share of the size within which four points count as being on a circle: OpenSCAD computes in single precision. */
    private static final double TOLERANCE = 1e-6;

    private SweepDiagonal() {}

    /**
     * The triangles of a convex quadrilateral with corners on a circle.
     *
     * @param flat x, y of the four corners, counter-clockwise
     * @return three corners a triangle, {@code null} for other quadrilaterals
     */
    static int[] triangles(double[] flat) {
        if (flat.length != 8 || !Contours.isStrictlyConvex(flat) || !isOnCircle(flat)) {
            return null;
        }
        int right = 0;
        int left = 0;
        for (int i = 1; i < 4; i++) {
            right = isBefore(flat, right, i) ? i : right;
            left = isBefore(flat, i, left) ? i : left;
        }
        int start =
                switch ((left - right + 4) % 4) {
                    // Both others on the lower side: from the right end to the one next to the left end.
                    case 1 -> right;
                    // Both on the upper side: from the one next to the left end to the right end.
                    case 3 -> right;
                    // One on each side: between them.
                    default -> (right + 1) % 4;
                };
        return new int[] {
            start, (start + 1) % 4, (start + 2) % 4, start, (start + 2) % 4, (start + 3) % 4,
        };
    }

    private static boolean isBefore(double[] flat, int a, int b) {
        return flat[2 * a] < flat[2 * b] || flat[2 * a] == flat[2 * b] && flat[2 * a + 1] < flat[2 * b + 1];
    }

    /** The in-circle determinant of the first three corners and the last one is about 0. */
    private static boolean isOnCircle(double[] flat) {
        double[] x = new double[3];
        double[] y = new double[3];
        double size = 0;
        for (int i = 0; i < 3; i++) {
            x[i] = flat[2 * i] - flat[6];
            y[i] = flat[2 * i + 1] - flat[7];
            size = Math.max(size, Math.max(Math.abs(x[i]), Math.abs(y[i])));
        }
        double a = x[0] * x[0] + y[0] * y[0];
        double b = x[1] * x[1] + y[1] * y[1];
        double c = x[2] * x[2] + y[2] * y[2];
        double determinant =
                a * (x[1] * y[2] - x[2] * y[1]) - b * (x[0] * y[2] - x[2] * y[0]) + c * (x[0] * y[1] - x[1] * y[0]);
        return Math.abs(determinant) <= TOLERANCE * size * size * size * size;
    }
}
