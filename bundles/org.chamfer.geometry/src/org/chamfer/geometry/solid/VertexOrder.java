package org.chamfer.geometry.solid;

import java.util.Arrays;
import java.util.Comparator;

/**
 * The order of the vertices of a mesh in normal form: lexicographic by position. Vertices that share a position (where
 * surfaces touch) are told apart by the positions of their neighbours, so that the order does not depend on how the
 * mesh was made.
 */
final class VertexOrder {
    private static final int GRAIN = 8192;

    private final double[] positions;
    private final int[] triangles;
    private final int[] order;

    private VertexOrder(double[] positions, int[] triangles, Ranges ranges) {
        this.positions = positions;
        this.triangles = triangles;
        order = used(positions.length / 3, triangles, ranges);
    }

    /**
     * Sorts the vertices that triangles use.
     *
     * @param positions x, y, z of each vertex, without negative zeros
     * @return vertex numbers in their new order
     */
    static int[] of(double[] positions, int[] triangles, Ranges ranges) {
        VertexOrder vertices = new VertexOrder(positions, triangles, ranges);
        PositionSort.sort(positions, vertices.order, ranges);
        if (vertices.haveSharedPlaces(ranges)) {
            vertices.separate();
        }
        return vertices.order;
    }

    /** The vertices that triangles use, by number. */
    static int[] used(int vertices, int[] triangles, Ranges ranges) {
        boolean[] used = new boolean[vertices];
        ranges.forRange(triangles.length, 3 * GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                used[triangles[i]] = true;
            }
        });
        int[] list = new int[vertices];
        int count = 0;
        for (int vertex = 0; vertex < vertices; vertex++) {
            list[count] = vertex;
            count += used[vertex] ? 1 : 0;
        }
        return count == vertices ? list : Arrays.copyOf(list, count);
    }

    private boolean haveSharedPlaces(Ranges ranges) {
        boolean[] found = new boolean[1];
        ranges.forRange(order.length - 1, GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (PositionSort.isSame(positions, order[i], order[i + 1])) {
                    found[0] = true;
                    return;
                }
            }
        });
        return found[0];
    }

    /** Sorts each group of vertices at the same place by their surroundings. */
    private void separate() {
        int[] places = places();
        boolean[] grouped = new boolean[places.length];
        for (int i = 1; i < order.length; i++) {
            if (places[order[i]] == places[order[i - 1]]) {
                grouped[order[i]] = true;
                grouped[order[i - 1]] = true;
            }
        }
        long[][] surroundings = surroundings(places, grouped);
        Comparator<Integer> bySurroundings = (a, b) -> Arrays.compare(surroundings[a], surroundings[b]);
        int start = 0;
        while (start < order.length) {
            int end = start + 1;
            while (end < order.length && places[order[end]] == places[order[start]]) {
                end++;
            }
            if (end - start > 1) {
                Integer[] group = new Integer[end - start];
                for (int i = start; i < end; i++) {
                    group[i - start] = order[i];
                }
                Arrays.sort(group, bySurroundings);
                for (int i = start; i < end; i++) {
                    order[i] = group[i - start];
                }
            }
            start = end;
        }
    }

    /** For each vertex the number of its position in the sorted positions. */
    private int[] places() {
        int[] places = new int[positions.length / 3];
        int place = 0;
        for (int i = 1; i < order.length; i++) {
            place += PositionSort.isSame(positions, order[i - 1], order[i]) ? 0 : 1;
            places[order[i]] = place;
        }
        return places;
    }

    /** For each marked vertex the places of the other two corners of its triangles, sorted. */
    private long[][] surroundings(int[] places, boolean[] marked) {
        int[] counts = new int[marked.length];
        for (int vertex : triangles) {
            counts[vertex]++;
        }
        long[][] surroundings = new long[marked.length][];
        for (int i = 0; i < triangles.length; i++) {
            int vertex = triangles[i];
            if (marked[vertex]) {
                if (surroundings[vertex] == null) {
                    surroundings[vertex] = new long[counts[vertex]];
                }
                int first = i - i % 3;
                long next = places[triangles[first + (i - first + 1) % 3]];
                long last = places[triangles[first + (i - first + 2) % 3]];
                surroundings[vertex][--counts[vertex]] = next << 32 | last;
            }
        }
        for (long[] known : surroundings) {
            if (known != null) {
                Arrays.sort(known);
            }
        }
        return surroundings;
    }
}
