package org.chamfer.geometry.solid;

import java.util.Arrays;

/**
 * The half-edges of triangles and their partners: half-edge {@code i} runs from corner {@code i} of the triangle list
 * to the next corner of the same triangle; its partner runs back between the same two vertices. A surface is closed if
 * every edge occurs as often in one direction as in the other.
 *
 * <p>Half-edges are distributed over their smaller vertex and sorted there by the larger one, so the effort grows with
 * the number of triangles.
 */
public final class EdgePairs {
    /** Up to this many half-edges at a vertex are sorted by insertion. */
    private static final int FEW = 24;

    private final int[] pairs;
    private int open;
    private int firstOpenStart = -1;
    private int firstOpenEnd = -1;
    private int sharedCount;
    private int[] shared = new int[0];
    private int sharedLength;

    private EdgePairs(int[] triangles, int vertices) {
        pairs = new int[triangles.length];
        int[] ends = new int[vertices + 1];
        long[] bySmaller = distributed(triangles, ends);
        int from = 0;
        for (int vertex = 0; vertex < vertices; vertex++) {
            int to = ends[vertex];
            if (to - from == 2) {
                matchTwo(triangles, vertex, bySmaller[from], bySmaller[from + 1]);
            } else if (to > from) {
                sort(bySmaller, from, to);
                match(triangles, vertex, bySmaller, from, to);
            }
            from = to;
        }
        shared = Arrays.copyOf(shared, sharedLength);
    }

    /**
     * Finds the partners.
     *
     * @param triangles three vertices each
     * @param vertices all vertices are smaller than this
     */
    public static EdgePairs of(int[] triangles, int vertices) {
        return new EdgePairs(triangles, vertices);
    }

    /**
     * For each half-edge its partner; -1 if it has none, or if more than two triangles share the edge and somebody has
     * to decide. The caller may write to it.
     */
    public int[] pairs() {
        return pairs;
    }

    /** Number of edges without a partner. */
    public int open() {
        return open;
    }

    /** Number of closed edges that belong to more than two triangles. */
    public int sharedCount() {
        return sharedCount;
    }

    /**
     * The closed edges that belong to more than two triangles: for each the number of its half-edges, then these, the
     * smallest first.
     */
    public int[] shared() {
        return shared;
    }

    /** The smaller vertex of the first open edge, -1 if there is none. */
    public int firstOpenStart() {
        return firstOpenStart;
    }

    /** The larger vertex of the first open edge, -1 if there is none. */
    public int firstOpenEnd() {
        return firstOpenEnd;
    }

    /** Each half-edge as larger vertex and number, ordered by the smaller vertex; where each of those ends. */
    private static long[] distributed(int[] triangles, int[] ends) {
        for (int i = 0; i < triangles.length; i += 3) {
            count(triangles[i], triangles[i + 1], triangles[i + 2], ends);
        }
        for (int i = 1; i < ends.length; i++) {
            ends[i] += ends[i - 1];
        }
        long[] sorted = new long[triangles.length];
        for (int i = 0; i < triangles.length; i += 3) {
            put(i, triangles[i], triangles[i + 1], triangles[i + 2], ends, sorted);
        }
        return sorted;
    }

    private static void count(int a, int b, int c, int[] ends) {
        ends[Math.min(a, b) + 1]++;
        ends[Math.min(b, c) + 1]++;
        ends[Math.min(c, a) + 1]++;
    }

    /** Puts down a triangle's half-edges; each start moves to its end meanwhile, which is where the next one starts. */
    private static void put(int i, int a, int b, int c, int[] ends, long[] sorted) {
        sorted[ends[Math.min(a, b)]++] = (long) Math.max(a, b) << 32 | i;
        sorted[ends[Math.min(b, c)]++] = (long) Math.max(b, c) << 32 | (i + 1);
        sorted[ends[Math.min(c, a)]++] = (long) Math.max(c, a) << 32 | (i + 2);
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
