package org.chamfer.geometry.solid;

import org.chamfer.geometry.Mesh;

/**
 * Tells whether a closed surface bounds a convex solid, within rounding: a closed surface in one piece is convex if it
 * is convex at each edge (Tietze and Nakajima, 1928).
 */
public final class ConvexityTest {
    /** A neighbour may lie this far outside a triangle's plane, relative to the diagonal. */
    private static final double TOLERANCE = 1e-11;

    private final double[] positions;
    private final int[] triangles;
    private final int[] pairs;

    private ConvexityTest(double[] positions, int[] triangles, int[] pairs) {
        this.positions = positions;
        this.triangles = triangles;
        this.pairs = pairs;
    }

    /** True if the mesh is in one piece and bends inwards nowhere; false if in doubt. */
    public static boolean isConvex(Mesh mesh) {
        return isConvex(
                mesh.positions(),
                mesh.triangles(),
                EdgePairs.of(mesh.triangles(), mesh.vertexCount()).pairs());
    }

    /**
     * True if a surface is in one piece and bends inwards nowhere; false if in doubt.
     *
     * @param positions x, y, z of each vertex
     * @param triangles three vertices each
     * @param pairs for each half-edge its partner, -1 if it has none
     */
    public static boolean isConvex(double[] positions, int[] triangles, int[] pairs) {
        ConvexityTest test = new ConvexityTest(positions, triangles, pairs);
        return triangles.length > 0 && test.bendsOutwards() && test.isInOnePiece();
    }

    private boolean bendsOutwards() {
        double limit = TOLERANCE * diagonal();
        for (int h = 0; h < triangles.length; h++) {
            if (pairs[h] < 0 || !isBelow(h - h % 3, triangles[next(next(pairs[h]))], limit)) {
                return false;
            }
        }
        return true;
    }

    /** True if all triangles can be reached from the first one over edges. */
    private boolean isInOnePiece() {
        int count = triangles.length / 3;
        boolean[] reached = new boolean[count];
        int[] stack = new int[count];
        int waiting = 1;
        int found = 1;
        reached[0] = true;
        while (waiting > 0) {
            int triangle = stack[--waiting];
            for (int h = 3 * triangle; h < 3 * triangle + 3; h++) {
                int neighbour = pairs[h] / 3;
                if (!reached[neighbour]) {
                    reached[neighbour] = true;
                    stack[waiting++] = neighbour;
                    found++;
                }
            }
        }
        return found == count;
    }

    private double diagonal() {
        double squares = 0;
        for (int axis = 0; axis < 3; axis++) {
            double low = Double.POSITIVE_INFINITY;
            double high = Double.NEGATIVE_INFINITY;
            for (int vertex : triangles) {
                low = Math.min(low, positions[3 * vertex + axis]);
                high = Math.max(high, positions[3 * vertex + axis]);
            }
            squares += (high - low) * (high - low);
        }
        return StrictMath.sqrt(squares);
    }

    /** True if a vertex does not lie outside a triangle's plane; false if the triangle has none. */
    private boolean isBelow(int triangle, int vertex, double limit) {
        int a = 3 * triangles[triangle];
        int b = 3 * triangles[triangle + 1];
        int c = 3 * triangles[triangle + 2];
        double ux = positions[b] - positions[a];
        double uy = positions[b + 1] - positions[a + 1];
        double uz = positions[b + 2] - positions[a + 2];
        double vx = positions[c] - positions[a];
        double vy = positions[c + 1] - positions[a + 1];
        double vz = positions[c + 2] - positions[a + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double area = StrictMath.sqrt(nx * nx + ny * ny + nz * nz);
        int v = 3 * vertex;
        double distance = nx * (positions[v] - positions[a])
                + ny * (positions[v + 1] - positions[a + 1])
                + nz * (positions[v + 2] - positions[a + 2]);
        return area > 0 && distance <= limit * area;
    }

    private static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }
}
