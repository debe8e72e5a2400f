package org.chamfer.geometry.kernel.internal.bool;

import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * The new edges: where a triangle of a and a triangle of b meet. A seam is all that one pair of triangles has in common.
 *
 * <p>Precondition: crossings that lead into and out of each pair of triangles equally often. Postcondition: each copy of
 * a crossing is in exactly one edge of each of the two seams that it ends. Source: Smith's thesis (new edges); pairing
 * along the seam as in {@link EndPairing}.
 */
final class Seams {
    private static final int GRAIN = 256;

    final int count;
    /** The triangle of a and that of b of each seam, by a's and then by b's. */
    final int[] faceA;

    final int[] faceB;
    /** The first edge of each seam, and the number of edges. */
    final int[] first;
    /** The two vertices of each edge, in the direction that it has in a's triangle. */
    final int[] from;

    final int[] to;

    private final EdgeFaceCrossings crossings;
    private final ResultVertices vertices;
    /** For each end of a seam twice the number of its crossing, plus one if an edge starts there. */
    private final int[] ends;
    /** The first end of each seam, and the number of ends. */
    private final int[] firstEnd;

    Seams(Operand a, Operand b, EdgeFaceCrossings crossings, ResultVertices vertices, Work work) {
        this.crossings = crossings;
        this.vertices = vertices;
        int n = 2 * vertices.copiesNew.length;
        long[] keys = new long[n];
        ends = new int[n];
        findEnds(a, b, keys);
        work.sort(keys, ends, n);
        int seams = 0;
        for (int i = 0; i < n; i++) {
            seams += i == 0 || keys[i] != keys[i - 1] ? 1 : 0;
        }
        count = seams;
        faceA = new int[seams];
        faceB = new int[seams];
        firstEnd = new int[seams + 1];
        int next = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || keys[i] != keys[i - 1]) {
                faceA[next] = (int) (keys[i] >>> 32);
                faceB[next] = (int) keys[i];
                firstEnd[next++] = i;
            }
        }
        firstEnd[seams] = n;
        first = new int[seams + 1];
        for (int seam = 0; seam < seams; seam++) {
            int sum = 0;
            for (int i = firstEnd[seam]; i < firstEnd[seam + 1]; i++) {
                sum += Math.abs(vertices.copiesNew[ends[i] >> 1]);
            }
            first[seam] = sum / 2;
        }
        int edges = Work.prefixSums(first, seams + 1);
        from = new int[edges];
        to = new int[edges];
        work.forRange(seams, GRAIN, (low, high) -> {
            EndPairing pairing = new EndPairing();
            for (int seam = low; seam < high; seam++) {
                fill(seam, pairing);
            }
        });
    }

    private void findEnds(Operand a, Operand b, long[] keys) {
        int n = 0;
        Crossings ofA = crossings.ofA();
        for (int i = 0; i < ofA.count; i++) {
            int h = ofA.edge[i];
            int start = vertices.copiesNew[i] < 0 ? 1 : 0;
            keys[n] = (long) (h / 3) << 32 | ofA.face[i];
            ends[n++] = 2 * i + 1 - start;
            keys[n] = (long) (a.pairs[h] / 3) << 32 | ofA.face[i];
            ends[n++] = 2 * i + start;
        }
        Crossings ofB = crossings.ofB();
        for (int i = 0; i < ofB.count; i++) {
            int h = ofB.edge[i];
            int all = ofA.count + i;
            int start = vertices.copiesNew[all] < 0 ? 1 : 0;
            keys[n] = (long) ofB.face[i] << 32 | h / 3;
            ends[n++] = 2 * all + start;
            keys[n] = (long) ofB.face[i] << 32 | b.pairs[h] / 3;
            ends[n++] = 2 * all + 1 - start;
        }
    }

    private void fill(int seam, EndPairing pairing) {
        int low = firstEnd[seam];
        int high = firstEnd[seam + 1];
        int axis = high - low == 2 ? 0 : longestAxis(low, high);
        pairing.clear();
        for (int i = low; i < high; i++) {
            int crossing = ends[i] >> 1;
            int base = vertices.baseNew[crossing];
            double place = vertices.positions[3 * base + axis];
            for (int k = 0; k < Math.abs(vertices.copiesNew[crossing]); k++) {
                pairing.add((ends[i] & 1) != 0, place, base + k);
            }
        }
        int edges = pairing.sort();
        System.arraycopy(pairing.starts.vertices, 0, from, first[seam], edges);
        System.arraycopy(pairing.ends.vertices, 0, to, first[seam], edges);
    }

    private int longestAxis(int low, int high) {
        int longest = 0;
        double most = -1;
        for (int axis = 0; axis < 3; axis++) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (int i = low; i < high; i++) {
                double place = vertices.positions[3 * vertices.baseNew[ends[i] >> 1] + axis];
                min = Math.min(min, place);
                max = Math.max(max, place);
            }
            if (max - min > most) {
                most = max - min;
                longest = axis;
            }
        }
        return longest;
    }
}
