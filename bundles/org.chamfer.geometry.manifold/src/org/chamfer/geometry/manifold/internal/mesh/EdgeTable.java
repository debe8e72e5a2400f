package org.chamfer.geometry.manifold.internal.mesh;

import java.util.Arrays;

/**
 * The directed edges of triangles, sorted, to find those without a partner in the opposite direction.
 *
 * <p>A surface is closed if every edge occurs as often in one direction as in the other.
 */
final class EdgeTable {
    private final int[] triangles;
    private final int open;
    private final int shared;
    private final int firstOpenStart;
    private final int firstOpenEnd;

    EdgeTable(int[] triangles) {
        this.triangles = triangles;
        long[] edges = sortedEdges();
        int openEdges = 0;
        int sharedEdges = 0;
        long firstOpen = -1;
        int start = 0;
        while (start < edges.length) {
            int end = start;
            int balance = 0;
            while (end < edges.length && edges[end] >>> 1 == edges[start] >>> 1) {
                balance += (edges[end] & 1) == 0 ? 1 : -1;
                end++;
            }
            if (balance != 0) {
                openEdges += Math.abs(balance);
                firstOpen = firstOpen < 0 ? edges[start] : firstOpen;
            } else if (end - start > 2) {
                sharedEdges++;
            }
            start = end;
        }
        open = openEdges;
        shared = sharedEdges;
        firstOpenStart = (int) (firstOpen >>> 32);
        firstOpenEnd = (int) (firstOpen >>> 1) & Integer.MAX_VALUE;
    }

    /** Number of edges without a partner. */
    int open() {
        return open;
    }

    /** Number of edges that belong to more than two triangles. */
    int shared() {
        return shared;
    }

    /** A vertex of the first open edge. */
    int firstOpenStart() {
        return firstOpenStart;
    }

    /** The other vertex of the first open edge. */
    int firstOpenEnd() {
        return firstOpenEnd;
    }

    /** Each edge as smaller vertex, larger vertex, direction; vertices have 31 bits, the smaller ones come first. */
    private long[] sortedEdges() {
        long[] edges = new long[triangles.length];
        for (int i = 0; i < edges.length; i++) {
            int from = triangles[i];
            int to = triangles[i % 3 == 2 ? i - 2 : i + 1];
            long low = Math.min(from, to);
            long high = Math.max(from, to);
            edges[i] = low << 32 | high << 1 | (from < to ? 0 : 1);
        }
        Arrays.sort(edges);
        return edges;
    }
}
