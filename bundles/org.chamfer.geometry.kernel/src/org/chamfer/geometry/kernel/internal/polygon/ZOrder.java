package org.chamfer.geometry.kernel.internal.polygon;

import org.chamfer.geometry.solid.RadixSort;

/** Numbers the nodes of a ring so that nodes with near numbers are near in the plane. */
final class ZOrder {
    /** Rings up to this size keep their own order. */
    private static final int FEW = 64;

    private static final int CELLS = 1 << 16;

    private final RadixSort sorter = new RadixSort();
    private long[] keys = new long[32];
    private int[] nodes = new int[32];
    private int[] ranks = new int[32];
    private int size;

    /** Numbers the nodes of a ring. */
    void number(Rings rings, int start, int count) {
        size = count;
        if (count > nodes.length) {
            nodes = new int[Math.max(count, 2 * nodes.length)];
            keys = new long[nodes.length];
        }
        if (rings.count > ranks.length) {
            ranks = new int[Math.max(rings.count, 2 * ranks.length)];
        }
        int node = start;
        for (int i = 0; i < count; i++) {
            nodes[i] = node;
            node = rings.next[node];
        }
        if (count > FEW) {
            sort(rings.x, rings.y);
        }
        for (int i = 0; i < count; i++) {
            ranks[nodes[i]] = i;
        }
    }

    int size() {
        return size;
    }

    /** The number of a node. */
    int rank(int node) {
        return ranks[node];
    }

    /** The node with a number. */
    int node(int rank) {
        return nodes[rank];
    }

    private void sort(double[] x, double[] y) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            int node = nodes[i];
            minX = Math.min(minX, x[node]);
            maxX = Math.max(maxX, x[node]);
            minY = Math.min(minY, y[node]);
            maxY = Math.max(maxY, y[node]);
        }
        double extent = Math.max(maxX - minX, maxY - minY);
        double scale = extent > 0 ? (CELLS - 1) / extent : 0;
        for (int i = 0; i < size; i++) {
            int node = nodes[i];
            keys[i] = spread((int) ((x[node] - minX) * scale)) << 1 | spread((int) ((y[node] - minY) * scale));
        }
        sorter.sort(keys, nodes, 0, size);
    }

    /** Puts a zero between the 16 bits of a number. */
    private static long spread(int value) {
        int bits = (value | value << 8) & 0x00FF00FF;
        bits = (bits | bits << 4) & 0x0F0F0F0F;
        bits = (bits | bits << 2) & 0x33333333;
        return (bits | bits << 1) & 0x55555555;
    }
}
