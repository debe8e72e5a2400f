package org.chamfer.geometry.solid;

/**
 * Sorts vertices by x, then y, then z: by the bits of one coordinate, then what has it in common by those of the next.
 * Vertices at one place keep their order.
 */
final class PositionSort {
    private final double[] positions;
    private final RadixSort sorter = new RadixSort();
    private final int[] vertices;
    private final long[] keys;

    private PositionSort(double[] positions, int[] vertices) {
        this.positions = positions;
        this.vertices = vertices;
        keys = new long[vertices.length];
    }

    /**
     * Sorts vertices in place.
     *
     * @param positions x, y, z of each vertex, without negative zeros
     */
    static void sort(double[] positions, int[] vertices) {
        if (!isSorted(positions, vertices)) {
            new PositionSort(positions, vertices).sort(0, vertices.length, 0);
        }
    }

    /** True if both vertices lie at the same place. */
    static boolean isSame(double[] positions, int first, int second) {
        int a = 3 * first;
        int b = 3 * second;
        return positions[a] == positions[b]
                && positions[a + 1] == positions[b + 1]
                && positions[a + 2] == positions[b + 2];
    }

    private static boolean isSorted(double[] positions, int[] vertices) {
        for (int i = 1; i < vertices.length; i++) {
            if (compare(positions, vertices[i - 1], vertices[i]) > 0) {
                return false;
            }
        }
        return true;
    }

    private static int compare(double[] positions, int first, int second) {
        for (int axis = 0; axis < 3; axis++) {
            double a = positions[3 * first + axis];
            double b = positions[3 * second + axis];
            if (a != b) {
                return a < b ? -1 : 1;
            }
        }
        return 0;
    }

    private void sort(int from, int to, int axis) {
        if (to - from <= RadixSort.FEW) {
            insert(from, to);
            return;
        }
        for (int i = from; i < to; i++) {
            long bits = Double.doubleToRawLongBits(positions[3 * vertices[i] + axis]);
            // Unsigned order of these is the order of the numbers.
            keys[i] = bits ^ (bits >> 63 | Long.MIN_VALUE);
        }
        sorter.sort(keys, vertices, from, to);
        if (axis == 2) {
            return;
        }
        int start = from;
        while (start < to) {
            int end = start + 1;
            while (end < to && keys[end] == keys[start]) {
                end++;
            }
            if (end - start > 1) {
                sort(start, end, axis + 1);
            }
            start = end;
        }
    }

    private void insert(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int vertex = vertices[i];
            int k = i - 1;
            while (k >= from && compare(positions, vertices[k], vertex) > 0) {
                vertices[k + 1] = vertices[k];
                k--;
            }
            vertices[k + 1] = vertex;
        }
    }
}
