package org.chamfer.geometry.kernel.internal.surface;

import java.util.Arrays;

/**
 * Gives each fan of triangles a vertex of its own. A fan is what one meets on the way around a vertex from triangle to
 * neighbouring triangle; a vertex where bodies only touch has several.
 */
final class Fans {
    private Fans() {}

    /**
     * Separates the fans of paired half-edges. The first fan of a vertex keeps its number, the others get new vertices
     * at the end, in the order of their half-edges.
     *
     * @param starts where each half-edge starts; changed where fans are separated
     * @return the positions, longer if there are new vertices
     */
    static double[] separate(double[] positions, int[] starts, int[] pairs) {
        int vertices = positions.length / 3;
        int[] degree = new int[vertices];
        int[] any = new int[vertices];
        for (int h = starts.length - 1; h >= 0; h--) {
            degree[starts[h]]++;
            any[starts[h]] = h;
        }
        boolean several = false;
        for (int v = 0; v < vertices && !several; v++) {
            several = degree[v] > 0 && fanSize(pairs, any[v]) != degree[v];
        }
        return several ? split(positions, starts, pairs) : positions;
    }

    private static int fanSize(int[] pairs, int first) {
        int size = 0;
        int h = first;
        do {
            size++;
            h = Surface.next(pairs[h]);
        } while (h != first);
        return size;
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
