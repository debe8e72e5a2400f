package org.chamfer.geometry.solid;

/** The order of triangles by their vertices, the first of which is their smallest; equal triangles keep their order. */
final class TriangleSequence {
    private static final int GRAIN = 8192;
    private static final int MOST_CHUNKS = 128;
    private static final int MANY_ORIGINS = 1024;

    private TriangleSequence() {}

    /** Triangle numbers in their order. */
    static int[] of(int[] triangles, int vertices, Ranges ranges) {
        int[] sequence = new int[triangles.length / 3];
        VertexBuckets buckets = new VertexBuckets(triangles, vertices, true, ranges);
        ranges.forRange(buckets.count(), 1, (from, to) -> {
            RadixSort sorter = new RadixSort();
            for (int range = from; range < to; range++) {
                sort(triangles, buckets, range, sorter, sequence);
            }
        });
        return sequence;
    }

    /** Distributes the triangles of one range over their first vertices, and sorts those of each by the other two. */
    private static void sort(int[] triangles, VertexBuckets buckets, int range, RadixSort sorter, int[] sequence) {
        int base = buckets.firstVertex(range);
        int first = buckets.start(range);
        int count = buckets.start(range + 1) - first;
        int[] ends = new int[buckets.firstVertex(range + 1) - base + 1];
        for (int i = first; i < first + count; i++) {
            ends[triangles[3 * buckets.item(i)] - base + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        int[] sorted = new int[count];
        long[] keys = new long[count];
        for (int i = first; i < first + count; i++) {
            int t = buckets.item(i);
            // Each start moves to its end meanwhile, which is where the next one starts.
            int at = ends[triangles[3 * t] - base]++;
            sorted[at] = t;
            keys[at] = (long) triangles[3 * t + 1] << 32 | triangles[3 * t + 2];
        }
        int from = 0;
        for (int i = 0; i < ends.length - 1; i++) {
            int to = ends[i];
            if (to - from > 1) {
                sorter.sort(keys, sorted, from, to);
            }
            from = to;
        }
        System.arraycopy(sorted, 0, sequence, first, count);
    }

    /**
     * Where triangles go that are sorted by the rank of their origin and then as in a sequence.
     *
     * @param ranks the rank of each triangle's origin
     * @param count all ranks are smaller than this
     * @return for each entry of the sequence its new place
     */
    static int[] places(int[] sequence, int[] ranks, int count, Ranges ranges) {
        int n = sequence.length;
        // With very many origins the table of the chunks would be larger than what it is for.
        int grain = count > MANY_ORIGINS ? n : Math.max(GRAIN, (n - 1) / MOST_CHUNKS + 1);
        int[] next = new int[((n - 1) / grain + 1) * count];
        ranges.forRange(n, grain, (from, to) -> {
            int first = from / grain * count;
            for (int i = from; i < to; i++) {
                next[first + ranks[sequence[i]]]++;
            }
        });
        int sum = 0;
        for (int rank = 0; rank < count; rank++) {
            for (int at = rank; at < next.length; at += count) {
                int size = next[at];
                next[at] = sum;
                sum += size;
            }
        }
        int[] places = new int[n];
        ranges.forRange(n, grain, (from, to) -> {
            int first = from / grain * count;
            for (int i = from; i < to; i++) {
                places[i] = next[first + ranks[sequence[i]]]++;
            }
        });
        return places;
    }
}
