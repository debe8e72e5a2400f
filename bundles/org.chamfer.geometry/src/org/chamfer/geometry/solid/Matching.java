package org.chamfer.geometry.solid;

import java.util.Arrays;

/** Pairs the half-edges whose smaller vertex is in one range: they are sorted by that vertex and then by the larger one. */
final class Matching {
    /** Up to this many half-edges at a vertex are sorted by insertion. */
    private static final int FEW = 24;

    /** Number of edges without a partner, and the vertices of the first. */
    int open;

    int firstOpenStart = -1;
    int firstOpenEnd = -1;

    /** Number of closed edges of more than two triangles; their half-edges, each time after their number. */
    int sharedCount;

    int[] shared = new int[0];
    int sharedLength;

    private final int[] pairs;

    /**
     * Pairs.
     *
     * @param pairs where the partners are written
     */
    Matching(int[] triangles, int[] pairs, VertexBuckets buckets, int range) {
        this.pairs = pairs;
        int base = buckets.firstVertex(range);
        int[] ends = new int[buckets.firstVertex(range + 1) - base + 1];
        long[] bySmaller = distributed(triangles, buckets, range, base, ends);
        int from = 0;
        for (int i = 0; i < ends.length - 1; i++) {
            int to = ends[i];
            if (to - from == 2) {
                matchTwo(triangles, base + i, bySmaller[from], bySmaller[from + 1]);
            } else if (to > from) {
                sort(bySmaller, from, to);
                match(triangles, base + i, bySmaller, from, to);
            }
            from = to;
        }
    }

    /** True if every edge has two half-edges in opposite directions. */
    boolean isSimple() {
        return open == 0 && sharedCount == 0;
    }

    /** Each half-edge as larger vertex and number, ordered by the smaller vertex; where each of those ends. */
    private static long[] distributed(int[] triangles, VertexBuckets buckets, int range, int base, int[] ends) {
        int first = buckets.start(range);
        int last = buckets.start(range + 1);
        for (int i = first; i < last; i++) {
            int h = buckets.item(i);
            ends[Math.min(triangles[h], triangles[next(h)]) - base + 1]++;
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        long[] sorted = new long[last - first];
        for (int i = first; i < last; i++) {
            int h = buckets.item(i);
            int start = triangles[h];
            int end = triangles[next(h)];
            // Each start moves to its end meanwhile, which is where the next one starts.
            sorted[ends[Math.min(start, end) - base]++] = (long) Math.max(start, end) << 32 | h;
        }
        return sorted;
    }

    private static int next(int h) {
        return h % 3 == 2 ? h - 2 : h + 1;
    }

    private static void sort(long[] items, int from, int to) {
        if (to - from > FEW) {
            Arrays.sort(items, from, to);
            return;
        }
        for (int i = from + 1; i < to; i++) {
            long item = items[i];
            int k = i - 1;
            while (k >= from && items[k] > item) {
                items[k + 1] = items[k];
                k--;
            }
            items[k + 1] = item;
        }
    }

    private void matchTwo(int[] triangles, int smaller, long first, long second) {
        int h = (int) first;
        int g = (int) second;
        if (first >>> 32 == second >>> 32 && (triangles[h] == smaller) != (triangles[g] == smaller)) {
            pairs[h] = g;
            pairs[g] = h;
        } else {
            long[] both = {first, second};
            sort(both, 0, 2);
            match(triangles, smaller, both, 0, 2);
        }
    }

    private void match(int[] triangles, int smaller, long[] items, int from, int to) {
        int start = from;
        while (start < to) {
            long larger = items[start] >>> 32;
            int end = start + 1;
            while (end < to && items[end] >>> 32 == larger) {
                end++;
            }
            int h = (int) items[start];
            if (end - start == 2) {
                int g = (int) items[start + 1];
                if ((triangles[h] == smaller) != (triangles[g] == smaller)) {
                    pairs[h] = g;
                    pairs[g] = h;
                } else {
                    setApart(triangles, smaller, (int) larger, items, start, end);
                }
            } else {
                setApart(triangles, smaller, (int) larger, items, start, end);
            }
            start = end;
        }
    }

    /** The half-edges of one edge that are not simply a pair. */
    private void setApart(int[] triangles, int smaller, int larger, long[] items, int start, int end) {
        int balance = 0;
        for (int i = start; i < end; i++) {
            int h = (int) items[i];
            pairs[h] = -1;
            balance += smaller != larger && triangles[h] == smaller ? 1 : -1;
        }
        if (balance != 0) {
            open += Math.abs(balance);
            if (firstOpenStart < 0) {
                firstOpenStart = smaller;
                firstOpenEnd = larger;
            }
            return;
        }
        sharedCount++;
        int length = sharedLength + 1 + end - start;
        if (length > shared.length) {
            shared = Arrays.copyOf(shared, Math.max(length, 2 * shared.length));
        }
        shared[sharedLength++] = end - start;
        for (int i = start; i < end; i++) {
            shared[sharedLength++] = (int) items[i];
        }
    }
}
