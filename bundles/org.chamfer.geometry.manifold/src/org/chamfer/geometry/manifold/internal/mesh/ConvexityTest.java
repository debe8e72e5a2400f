package org.chamfer.geometry.manifold.internal.mesh;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.chamfer.geometry.Mesh;

/**
 * Tells whether a closed mesh bounds a convex solid, within rounding: a closed surface in one piece is convex if it is
 * convex at each edge (Tietze and Nakajima, 1928).
 */
public final class ConvexityTest {
    /** A neighbour may lie this far outside a triangle's plane, relative to the diagonal. */
    private static final double TOLERANCE = 1e-11;

    private final double[] positions;
    private final int[] triangles;
    private final double limit;

    private ConvexityTest(Mesh mesh) {
        positions = mesh.positions();
        triangles = mesh.triangles();
        limit = TOLERANCE * mesh.bounds().diagonal();
    }

    /** True if the mesh is in one piece and bends inwards nowhere; false if in doubt. */
    public static boolean isConvex(Mesh mesh) {
        return isInOnePiece(mesh) && new ConvexityTest(mesh).bendsOutwards();
    }

    private static boolean isInOnePiece(Mesh mesh) {
        int[] leaders = new int[mesh.vertexCount()];
        Arrays.setAll(leaders, i -> i);
        int pieces = leaders.length;
        int[] t = mesh.triangles();
        for (int i = 0; i < t.length; i++) {
            int a = leader(leaders, t[i]);
            int b = leader(leaders, t[i % 3 == 2 ? i - 2 : i + 1]);
            if (a != b) {
                leaders[a] = b;
                pieces--;
            }
        }
        return pieces == 1;
    }

    private static int leader(int[] leaders, int member) {
        int leader = member;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    private boolean bendsOutwards() {
        Map<Long, Integer> cornerOfEdge = new HashMap<>();
        for (int i = 0; i < triangles.length; i++) {
            cornerOfEdge.put(edge(triangles[i], triangles[next(i)]), i);
        }
        for (int i = 0; i < triangles.length; i++) {
            Integer opposite = cornerOfEdge.get(edge(triangles[next(i)], triangles[i]));
            if (opposite == null || !isBelow(i - i % 3, triangles[next(next(opposite))])) {
                return false;
            }
        }
        return true;
    }

    /** True if a vertex does not lie outside a triangle's plane; false if the triangle has none. */
    private boolean isBelow(int triangle, int vertex) {
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

    private static long edge(int from, int to) {
        return (long) from << 32 | to;
    }

    private static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }
}
