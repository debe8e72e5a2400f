package org.chamfer.geometry.manifold.internal.mesh;

import java.util.Arrays;

/**
 * The order of the vertices of a mesh in normal form: lexicographic by position. Vertices that share a position (where
 * surfaces touch) are told apart by the positions of their neighbours, so that the order does not depend on how the
 * mesh was made.
 */
final class VertexOrder {
    private final double[] positions;
    private final int[] triangles;
    /** For each vertex the number of its position in the sorted positions. */
    private final int[] places;

    private VertexOrder(double[] positions, int[] triangles) {
        this.positions = positions;
        this.triangles = triangles;
        places = new int[positions.length / 3];
    }

    /**
     * Sorts the vertices that triangles use.
     *
     * @return vertex numbers in their new order
     */
    static int[] of(double[] positions, int[] triangles) {
        return new VertexOrder(positions, triangles).sorted();
    }

    private int[] sorted() {
        Integer[] boxed = used();
        Arrays.sort(boxed, this::compare);
        int[] order = new int[boxed.length];
        boolean shared = false;
        int place = -1;
        for (int i = 0; i < order.length; i++) {
            order[i] = boxed[i];
            if (i == 0 || compare(order[i - 1], order[i]) != 0) {
                place++;
            } else {
                shared = true;
            }
            places[order[i]] = place;
        }
        if (shared) {
            separate(order);
        }
        return order;
    }

    private Integer[] used() {
        boolean[] used = new boolean[places.length];
        int count = 0;
        for (int vertex : triangles) {
            if (!used[vertex]) {
                used[vertex] = true;
                count++;
            }
        }
        Integer[] vertices = new Integer[count];
        int next = 0;
        for (int vertex = 0; vertex < used.length; vertex++) {
            if (used[vertex]) {
                vertices[next++] = vertex;
            }
        }
        return vertices;
    }

    private int compare(int first, int second) {
        for (int axis = 0; axis < 3; axis++) {
            int order = Double.compare(positions[3 * first + axis], positions[3 * second + axis]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Sorts each group of vertices at the same place by their surroundings. */
    private void separate(int[] order) {
        long[][] surroundings = new long[places.length][];
        forGroups(order, (start, end) -> {
            for (int i = start; i < end; i++) {
                surroundings[order[i]] = new long[0];
            }
        });
        collect(surroundings);
        forGroups(order, (start, end) -> {
            Integer[] group = new Integer[end - start];
            Arrays.setAll(group, i -> order[start + i]);
            Arrays.sort(group, (a, b) -> Arrays.compare(surroundings[a], surroundings[b]));
            for (int i = start; i < end; i++) {
                order[i] = group[i - start];
            }
        });
    }

    private void forGroups(int[] order, GroupAction action) {
        int start = 0;
        while (start < order.length) {
            int end = start + 1;
            while (end < order.length && places[order[end]] == places[order[start]]) {
                end++;
            }
            if (end - start > 1) {
                action.accept(start, end);
            }
            start = end;
        }
    }

    /** Does something with the vertices of one place, given as a range of the order. */
    @FunctionalInterface
    private interface GroupAction {
        void accept(int start, int end);
    }

    /** For each marked vertex the places of the other two corners of its triangles, sorted. */
    private void collect(long[][] surroundings) {
        for (int i = 0; i < triangles.length; i++) {
            long[] known = surroundings[triangles[i]];
            if (known != null) {
                int first = i - i % 3;
                long next = places[triangles[first + (i - first + 1) % 3]];
                long last = places[triangles[first + (i - first + 2) % 3]];
                long[] more = Arrays.copyOf(known, known.length + 1);
                more[known.length] = next << 32 | last;
                surroundings[triangles[i]] = more;
            }
        }
        for (long[] known : surroundings) {
            if (known != null) {
                Arrays.sort(known);
            }
        }
    }
}
