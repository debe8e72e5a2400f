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
    private final int[] pairs;
    private int open;
    private int firstOpenStart = -1;
    private int firstOpenEnd = -1;
    private int sharedCount;
    private int[] shared = new int[0];

    private EdgePairs(int[] triangles, int vertices, Ranges ranges) {
        pairs = new int[triangles.length];
        if (triangles.length == 0) {
            return;
        }
        VertexBuckets buckets = new VertexBuckets(triangles, vertices, false, ranges);
        Matching[] odd = new Matching[buckets.count()];
        ranges.forRange(buckets.count(), 1, (from, to) -> {
            for (int range = from; range < to; range++) {
                Matching matching = new Matching(triangles, pairs, buckets, range);
                odd[range] = matching.isSimple() ? null : matching;
            }
        });
        for (Matching matching : odd) {
            if (matching != null) {
                add(matching);
            }
        }
    }

    private void add(Matching matching) {
        if (open == 0) {
            firstOpenStart = matching.firstOpenStart;
            firstOpenEnd = matching.firstOpenEnd;
        }
        open += matching.open;
        sharedCount += matching.sharedCount;
        int length = shared.length;
        shared = Arrays.copyOf(shared, length + matching.sharedLength);
        System.arraycopy(matching.shared, 0, shared, length, matching.sharedLength);
    }

    /**
     * Finds the partners.
     *
     * @param triangles three vertices each
     * @param vertices all vertices are smaller than this
     */
    public static EdgePairs of(int[] triangles, int vertices) {
        return new EdgePairs(triangles, vertices, Ranges.ALONE);
    }

    /**
     * Finds the partners, which do not depend on how many threads do it.
     *
     * @param triangles three vertices each
     * @param vertices all vertices are smaller than this
     */
    public static EdgePairs of(int[] triangles, int vertices, Ranges ranges) {
        return new EdgePairs(triangles, vertices, ranges);
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
}
