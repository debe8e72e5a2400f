package org.chamfer.geometry.internal.repair;

/**
 * A hole that lies in a plane, within a tolerance.
 *
 * @param vertices the vertices that it passes
 * @param corners the corner of the neighbouring triangle at each edge, see {@link Holes}
 * @param normal x, y and z of the unit vector to the outside of triangles that fill it
 * @param distance of the plane from the origin along the normal in mm
 * @param area in mm²
 */
record PlaneHole(int[] vertices, int[] corners, double[] normal, double distance, double area) {
    /** A hole whose area is below this part of the square of its extent is a crack. */
    private static final double CRACK = 1e-9;

    /**
     * Looks whether a hole lies in a plane.
     *
     * @param tolerance in mm
     * @return {@code null} if it does not, or is no more than a crack
     */
    static PlaneHole of(double[] p, int[] vertices, int[] corners, double tolerance) {
        int origin = 3 * vertices[0];
        double[] normal = new double[3];
        double extent = 0;
        for (int i = 0; i < vertices.length; i++) {
            int a = 3 * vertices[i];
            int b = 3 * vertices[(i + 1) % vertices.length];
            for (int axis = 0; axis < 3; axis++) {
                int u = (axis + 1) % 3;
                int v = (axis + 2) % 3;
                normal[axis] += ((p[a + u] - p[origin + u]) * (p[b + v] - p[origin + v])
                                - (p[a + v] - p[origin + v]) * (p[b + u] - p[origin + u]))
                        / 2;
                extent = Math.max(extent, Math.abs(p[a + axis] - p[origin + axis]));
            }
        }
        double area = StrictMath.sqrt(normal[0] * normal[0] + normal[1] * normal[1] + normal[2] * normal[2]);
        if (!(area > CRACK * extent * extent)) {
            return null;
        }
        double distance = 0;
        for (int axis = 0; axis < 3; axis++) {
            normal[axis] /= area;
            distance += normal[axis] * p[origin + axis];
        }
        double offset = 0;
        for (int vertex : vertices) {
            offset = Math.max(offset, Math.abs(height(p, vertex, normal) - distance));
        }
        return offset <= tolerance ? new PlaneHole(vertices, corners, normal, distance, area) : null;
    }

    private static double height(double[] p, int vertex, double[] normal) {
        return normal[0] * p[3 * vertex] + normal[1] * p[3 * vertex + 1] + normal[2] * p[3 * vertex + 2];
    }

    /** True if another hole lies in the same plane and runs the other way round, so that it may bound an island. */
    boolean isOpposite(double[] p, PlaneHole other, double tolerance) {
        double cosine = normal[0] * other.normal[0] + normal[1] * other.normal[1] + normal[2] * other.normal[2];
        return cosine < -0.999 && Math.abs(height(p, other.vertices[0], normal) - distance) <= tolerance;
    }

    /** The axis nearest to the normal: without it, the hole is a plane figure. */
    int axis() {
        int axis = 0;
        for (int i = 1; i < 3; i++) {
            axis = Math.abs(normal[i]) > Math.abs(normal[axis]) ? i : axis;
        }
        return axis;
    }

    /** True if a vertex, seen along the axis, is inside. */
    boolean contains(double[] p, int vertex) {
        int u = (axis() + 1) % 3;
        int v = (axis() + 2) % 3;
        double x = p[3 * vertex + u];
        double y = p[3 * vertex + v];
        boolean inside = false;
        for (int i = 0; i < vertices.length; i++) {
            int a = 3 * vertices[i];
            int b = 3 * vertices[(i + 1) % vertices.length];
            if (p[a + v] > y != p[b + v] > y
                    && x < p[a + u] + (y - p[a + v]) / (p[b + v] - p[a + v]) * (p[b + u] - p[a + u])) {
                inside = !inside;
            }
        }
        return inside;
    }
}
