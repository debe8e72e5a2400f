package org.chamfer.geometry.solid;

/**
 * Sorts vertices by x, then y, then z: by the bits of one coordinate, then what has it in common by those of the next.
 * Vertices at one place keep their order. Many vertices are distributed over slabs of equal thickness along x first,
 * which are sorted each on its own.
 */
final class PositionSort {
    private static final int MANY = 1 << 12;

    /** Slabs that one thread takes at once. */
    private static final int SLABS = 8;

    private final double[] positions;
    private final RadixSort sorter = new RadixSort();
    private final int[] vertices;
    private final long[] keys;

    private PositionSort(double[] positions, int[] vertices, long[] keys) {
        this.positions = positions;
        this.vertices = vertices;
        this.keys = keys;
    }

    /**
     * Sorts vertices in place.
     *
     * @param positions x, y, z of each vertex, without negative zeros
     */
    static void sort(double[] positions, int[] vertices, Ranges ranges) {
        int n = vertices.length;
        if (isSorted(positions, vertices)) {
            return;
        }
        long[] keys = new long[n];
        if (n < MANY) {
            new PositionSort(positions, vertices, keys).sort(0, n, 0);
            return;
        }
        Slabs slabs = new Slabs(positions, vertices, ranges);
        System.arraycopy(slabs.vertices(), 0, vertices, 0, n);
        ranges.forRange(slabs.count(), SLABS, (from, to) -> {
            PositionSort sort = new PositionSort(positions, vertices, keys);
            for (int slab = from; slab < to; slab++) {
                sort.sort(slabs.start(slab), slabs.start(slab + 1), 0);
            }
        });
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
