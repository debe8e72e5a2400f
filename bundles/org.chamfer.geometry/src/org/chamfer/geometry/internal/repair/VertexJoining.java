package org.chamfer.geometry.internal.repair;

import java.util.Arrays;
import org.chamfer.base.work.WorkContext;

/**
 * Joins vertices that are near each other: each goes to the first one within the tolerance. The places are in a hash
 * table of cells as large as the tolerance, so that few vertices are compared.
 */
final class VertexJoining {
    private static final int EMPTY = -1;

    private final double[] positions;
    private final double tolerance;
    private final int[] heads;
    private final int[] followers;
    private final int[] targets;
    private int count;

    /**
     * Joins vertices.
     *
     * @param wanted the vertices to look at
     * @param tolerance in mm; 0 joins those at the same place
     */
    VertexJoining(double[] positions, boolean[] wanted, double tolerance, WorkContext work) {
        this.positions = positions;
        this.tolerance = tolerance;
        int total = 0;
        for (boolean one : wanted) {
            total += one ? 1 : 0;
        }
        heads = new int[Integer.highestOneBit(Math.max(16, total)) * 2];
        Arrays.fill(heads, EMPTY);
        followers = new int[wanted.length];
        targets = new int[wanted.length];
        for (int vertex = 0; vertex < wanted.length; vertex++) {
            if ((vertex & 0xffff) == 0) {
                work.checkCancelled();
            }
            targets[vertex] = wanted[vertex] ? join(vertex) : vertex;
        }
    }

    private int join(int vertex) {
        long x = cell(vertex, 0);
        long y = cell(vertex, 1);
        long z = cell(vertex, 2);
        int reach = tolerance > 0 ? 1 : 0;
        int best = EMPTY;
        for (int dx = -reach; dx <= reach; dx++) {
            for (int dy = -reach; dy <= reach; dy++) {
                for (int dz = -reach; dz <= reach; dz++) {
                    int found = find(vertex, slot(x + dx, y + dy, z + dz));
                    best = found != EMPTY && (best == EMPTY || found < best) ? found : best;
                }
            }
        }
        if (best != EMPTY) {
            count++;
            return best;
        }
        int slot = slot(x, y, z);
        followers[vertex] = heads[slot];
        heads[slot] = vertex;
        return vertex;
    }

    private int find(int vertex, int slot) {
        int best = EMPTY;
        for (int other = heads[slot]; other != EMPTY; other = followers[other]) {
            if (isNear(vertex, other)) {
                best = best == EMPTY ? other : Math.min(best, other);
            }
        }
        return best;
    }

    private boolean isNear(int a, int b) {
        double x = positions[3 * a] - positions[3 * b];
        double y = positions[3 * a + 1] - positions[3 * b + 1];
        double z = positions[3 * a + 2] - positions[3 * b + 2];
        return x * x + y * y + z * z <= tolerance * tolerance;
    }

    private long cell(int vertex, int axis) {
        // Adding zero makes negative zero equal to zero.
        double value = positions[3 * vertex + axis] + 0.0;
        return tolerance > 0 ? (long) StrictMath.floor(value / tolerance) : Double.doubleToLongBits(value);
    }

    private int slot(long x, long y, long z) {
        long hash = x * 0x9E3779B97F4A7C15L;
        hash = (hash ^ hash >>> 29 ^ y) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ hash >>> 32 ^ z) * 0x94D049BB133111EBL;
        return (int) (hash >>> 33) & heads.length - 1;
    }

    /** Number of vertices that go to another one. */
    int count() {
        return count;
    }

    /** The vertex that takes the place of a vertex; often itself. */
    int target(int vertex) {
        return targets[vertex];
    }
}
