package org.chamfer.geometry.kernel.internal.bool;

import java.util.Arrays;

/** Pairs the half-edges of the triangles of one face, those of its contour left out. One object serves one chunk. */
final class FacePairing {
    private static final int FEW = 36;

    private final int[] next;
    private final int[] halfEdges;
    private int[] starts = new int[FEW];
    private int[] ends = new int[FEW];
    private boolean[] done = new boolean[FEW];
    private long[] keys = new long[0];

    /**
     * Prepares pairing.
     *
     * @param next for each contour edge the one that follows it
     * @param halfEdges where the half-edge of each contour edge is written; -1 if there is none
     */
    FacePairing(int[] next, int[] halfEdges) {
        this.next = next;
        this.halfEdges = halfEdges;
    }

    /** Pairs the triangles from {@code from} to below {@code to}, whose corners are contour edges counted from the base. */
    void pair(int[] corners, int from, int to, int base, int size, int offset, int[] pairs) {
        Arrays.fill(halfEdges, base, base + size, -1);
        int count = 3 * (to - from);
        if (count > starts.length) {
            starts = new int[2 * count];
            ends = new int[2 * count];
            done = new boolean[2 * count];
        }
        int first = 3 * (offset + from);
        int open = 0;
        for (int i = 0; i < count; i++) {
            int at = 3 * from + i;
            int start = corners[at];
            int end = corners[i % 3 == 2 ? at - 2 : at + 1];
            starts[i] = start;
            ends[i] = end;
            boolean outer = next[base + start] == base + end && halfEdges[base + start] < 0;
            done[i] = outer;
            if (outer) {
                halfEdges[base + start] = first + i;
            } else {
                open++;
            }
        }
        if (open > 0 && count <= FEW) {
            pairFew(count, first, pairs);
        } else if (open > 0) {
            pairMany(count, size, first, pairs);
        }
    }

    private void pairFew(int count, int first, int[] pairs) {
        for (int i = 0; i < count; i++) {
            if (!done[i]) {
                int k = i + 1;
                while (done[k] || starts[k] != ends[i] || ends[k] != starts[i]) {
                    k++;
                }
                done[k] = true;
                pairs[first + i] = first + k;
                pairs[first + k] = first + i;
            }
        }
    }

    /** Half-edges between the same two corners come together in the order; each upward one gets a downward one. */
    private void pairMany(int count, int size, int first, int[] pairs) {
        if (keys.length < count) {
            keys = new long[2 * count];
        }
        int n = 0;
        for (int i = 0; i < count; i++) {
            if (!done[i]) {
                long low = Math.min(starts[i], ends[i]);
                long high = Math.max(starts[i], ends[i]);
                keys[n++] = (low * size + high) * count + i;
            }
        }
        Arrays.sort(keys, 0, n);
        int from = 0;
        while (from < n) {
            int to = from + 1;
            while (to < n && keys[to] / count == keys[from] / count) {
                to++;
            }
            pairEqual(from, to, count, first, pairs);
            from = to;
        }
    }

    private void pairEqual(int from, int to, int count, int first, int[] pairs) {
        int up = from;
        int down = from;
        for (int k = 0; k < (to - from) / 2; k++) {
            while (!isUp(up, count)) {
                up++;
            }
            while (isUp(down, count)) {
                down++;
            }
            int i = first + (int) (keys[up++] % count);
            int j = first + (int) (keys[down++] % count);
            pairs[i] = j;
            pairs[j] = i;
        }
    }

    private boolean isUp(int key, int count) {
        int i = (int) (keys[key] % count);
        return starts[i] < ends[i];
    }
}
