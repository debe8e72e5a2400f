package org.chamfer.geometry.solid;

/**
 * Half-edges or triangles, distributed over ranges of their smallest vertex, each range in the order of their numbers:
 * what belongs to one vertex comes together, and threads that take different ranges never meet.
 */
final class VertexBuckets {
    /** Fewer vertices make no range of their own, unless they are the last. */
    private static final int LEAST_BITS = 10;

    private static final int MOST_RANGES_BITS = 9;

    /** Triangles of a chunk, at least, and how many chunks there are at most. */
    private static final int GRAIN = 8192;

    private static final int MOST_CHUNKS = 128;

    private final int[] triangles;
    private final boolean ofTriangles;
    private final int vertices;
    private final int shift;
    private final int count;
    private final int grain;

    /** Where the items of each range begin, and how many items there are. */
    private final int[] starts;

    /** The items, null if there is one range of all of them. */
    private final int[] items;

    /**
     * Distributes.
     *
     * @param triangles three vertices each; the smallest is the first if triangles are distributed
     * @param ofTriangles true for triangles, false for half-edges
     */
    VertexBuckets(int[] triangles, int vertices, boolean ofTriangles, Ranges ranges) {
        this.triangles = triangles;
        this.vertices = vertices;
        this.ofTriangles = ofTriangles;
        shift = Math.max(LEAST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(vertices) - MOST_RANGES_BITS);
        count = Math.max(1, (vertices - 1 >> shift) + 1);
        starts = new int[count + 1];
        int n = triangles.length / 3;
        grain = Math.max(GRAIN, (n - 1) / MOST_CHUNKS + 1);
        starts[count] = ofTriangles ? n : triangles.length;
        if (count == 1) {
            items = null;
            return;
        }
        int chunks = (n - 1) / grain + 1;
        int[] places = new int[chunks * count];
        ranges.forRange(n, grain, (from, to) -> count(from, to, places));
        int sum = 0;
        for (int range = 0; range < count; range++) {
            starts[range] = sum;
            for (int at = range; at < places.length; at += count) {
                int size = places[at];
                places[at] = sum;
                sum += size;
            }
        }
        items = new int[starts[count]];
        ranges.forRange(n, grain, (from, to) -> put(from, to, places));
    }

    /** How many ranges there are. */
    int count() {
        return count;
    }

    /** The first vertex of a range, and of the one after the last the number of vertices. */
    int firstVertex(int range) {
        return (int) Math.min(vertices, (long) range << shift);
    }

    /** The place of the first item of a range, and of the one after the last the number of items. */
    int start(int range) {
        return starts[range];
    }

    /** The item at a place. */
    int item(int place) {
        return items == null ? place : items[place];
    }

    private void count(int from, int to, int[] places) {
        int first = from / grain * count;
        if (ofTriangles) {
            for (int t = from; t < to; t++) {
                places[first + (triangles[3 * t] >> shift)]++;
            }
            return;
        }
        for (int h = 3 * from; h < 3 * to; h += 3) {
            int a = triangles[h];
            int b = triangles[h + 1];
            int c = triangles[h + 2];
            places[first + (Math.min(a, b) >> shift)]++;
            places[first + (Math.min(b, c) >> shift)]++;
            places[first + (Math.min(c, a) >> shift)]++;
        }
    }

    private void put(int from, int to, int[] places) {
        int first = from / grain * count;
        if (ofTriangles) {
            for (int t = from; t < to; t++) {
                items[places[first + (triangles[3 * t] >> shift)]++] = t;
            }
            return;
        }
        for (int h = 3 * from; h < 3 * to; h += 3) {
            int a = triangles[h];
            int b = triangles[h + 1];
            int c = triangles[h + 2];
            items[places[first + (Math.min(a, b) >> shift)]++] = h;
            items[places[first + (Math.min(b, c) >> shift)]++] = h + 1;
            items[places[first + (Math.min(c, a) >> shift)]++] = h + 2;
        }
    }
}
