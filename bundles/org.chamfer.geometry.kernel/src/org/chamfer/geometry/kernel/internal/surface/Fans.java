package org.chamfer.geometry.kernel.internal.surface;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Gives each fan of triangles a vertex of its own. A fan is what one meets on the way around a vertex from triangle to
 * neighbouring triangle; a vertex where bodies only touch has several.
 */
final class Fans {
    private static final int GRAIN = 8192;

    private Fans() {}

    /**
     * Separates the fans of paired half-edges. The first fan of a vertex keeps its number, the others get new vertices
     * at the end, in the order of their half-edges.
     *
     * @param starts where each half-edge starts; changed where fans are separated
     * @return the positions, longer if there are new vertices
     */
    static double[] separate(double[] positions, int[] starts, int[] pairs, Work work) {
        return areSeparate(positions.length / 3, starts, pairs, work) ? positions : split(positions, starts, pairs);
    }

    /** True if the fan of any of a vertex's half-edges has all of them. */
    private static boolean areSeparate(int vertices, int[] starts, int[] pairs, Work work) {
        // Which half-edge of a vertex is the last to be written here does not matter to the answer.
        int[] any = new int[vertices];
        work.forRange(starts.length, 3 * GRAIN, (from, to) -> {
            for (int h = from; h < to; h++) {
                any[starts[h]] = h;
            }
        });
        boolean[] reached = new boolean[starts.length];
        work.forRange(vertices, GRAIN, (from, to) -> {
            for (int v = from; v < to; v++) {
                reach(pairs, any[v], reached);
            }
        });
        boolean[] several = new boolean[1];
        work.forRange(starts.length, 3 * GRAIN, (from, to) -> {
            for (int h = from; h < to; h++) {
                if (!reached[h]) {
                    several[0] = true;
                    return;
                }
            }
        });
        return !several[0];
    }

    private static void reach(int[] pairs, int first, boolean[] reached) {
        int h = first;
        do {
            reached[h] = true;
            h = Surface.next(pairs[h]);
        } while (h != first);
    }

    private static double[] split(double[] positions, int[] starts, int[] pairs) {
        int vertices = positions.length / 3;
        int count = vertices;
        double[] result = positions;
        boolean[] taken = new boolean[vertices];
        boolean[] visited = new boolean[starts.length];
        for (int first = 0; first < starts.length; first++) {
            if (visited[first]) {
                continue;
            }
            int vertex = starts[first];
            int target = vertex;
            if (taken[vertex]) {
                target = count++;
                if (3 * count > result.length) {
                    result = Arrays.copyOf(result, 3 * (count + (count >> 2)));
                }
                System.arraycopy(positions, 3 * vertex, result, 3 * target, 3);
            } else {
                taken[vertex] = true;
            }
            int h = first;
            do {
                visited[h] = true;
                starts[h] = target;
                h = Surface.next(pairs[h]);
            } while (h != first);
        }
        return Arrays.copyOf(result, 3 * count);
    }
}
