package org.chamfer.geometry.kernel.internal.bool;

import java.util.Arrays;

/** The edges of one operand that have crossings. */
final class CutEdges {
    final Crossings crossings;
    final int count;
    /** The first crossing of each cut edge, and the number of crossings. */
    final int[] first;
    /** For each half-edge the number of its cut edge plus 1, 0 if it is whole. */
    final int[] cutOf;

    CutEdges(Operand operand, Crossings crossings) {
        this.crossings = crossings;
        cutOf = new int[operand.starts.length];
        int[] runs = new int[crossings.count + 1];
        int n = 0;
        for (int i = 0; i < crossings.count; i++) {
            int h = crossings.edge[i];
            if (i == 0 || crossings.edge[i - 1] != h) {
                runs[n++] = i;
                cutOf[h] = n;
                cutOf[operand.pairs[h]] = n;
            }
        }
        runs[n] = crossings.count;
        count = n;
        first = Arrays.copyOf(runs, n + 1);
    }

    /** The forward half-edge of a cut edge. */
    int edge(int cut) {
        return crossings.edge[first[cut]];
    }
}
