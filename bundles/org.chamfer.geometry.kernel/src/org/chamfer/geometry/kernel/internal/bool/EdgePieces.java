package org.chamfer.geometry.kernel.internal.bool;

import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * What the result keeps of the cut edges of one operand: pieces between an old vertex and a crossing, or between two
 * crossings.
 *
 * <p>Precondition: windings and crossings that agree. Postcondition: each copy of a crossing or of an end is in exactly
 * one piece of the edge. Source: Smith's thesis (retained edges); pairing along the edge as in {@link EndPairing}.
 */
final class EdgePieces {
    private static final int GRAIN = 256;

    /** The first piece of each cut edge, and the number of pieces. */
    final int[] first;
    /** The two vertices of each piece, in the direction of the forward half-edge. */
    final int[] from;

    final int[] to;

    private final Operand operand;
    private final CutEdges cuts;
    private final int[] copies;
    private final int[] base;
    private final ResultVertices vertices;
    /** How many crossings are numbered before this operand's. */
    private final int offset;

    EdgePieces(
            Operand operand, CutEdges cuts, int[] copies, int[] base, int offset, ResultVertices vertices, Work work) {
        this.operand = operand;
        this.cuts = cuts;
        this.copies = copies;
        this.base = base;
        this.offset = offset;
        this.vertices = vertices;
        first = new int[cuts.count + 1];
        work.forRange(cuts.count, GRAIN, (low, high) -> {
            for (int cut = low; cut < high; cut++) {
                first[cut] = count(cut);
            }
        });
        int all = Work.prefixSums(first, cuts.count + 1);
        from = new int[all];
        to = new int[all];
        work.forRange(cuts.count, GRAIN, (low, high) -> {
            EndPairing pairing = new EndPairing();
            for (int cut = low; cut < high; cut++) {
                fill(cut, pairing);
            }
        });
    }

    private int startOf(int cut) {
        return operand.starts[cuts.edge(cut)];
    }

    private int endOf(int cut) {
        int h = cuts.edge(cut);
        return operand.starts[h % 3 == 2 ? h - 2 : h + 1];
    }

    private int count(int cut) {
        int sum = Math.abs(copies[startOf(cut)]) + Math.abs(copies[endOf(cut)]);
        for (int i = cuts.first[cut]; i < cuts.first[cut + 1]; i++) {
            sum += Math.abs(vertices.copiesNew[offset + i]);
        }
        return sum / 2;
    }

    private void fill(int cut, EndPairing pairing) {
        int start = startOf(cut);
        int end = endOf(cut);
        double[] p = operand.positions;
        double dx = p[3 * end] - p[3 * start];
        double dy = p[3 * end + 1] - p[3 * start + 1];
        double dz = p[3 * end + 2] - p[3 * start + 2];
        pairing.clear();
        for (int i = cuts.first[cut]; i < cuts.first[cut + 1]; i++) {
            int n = vertices.copiesNew[offset + i];
            double place = (cuts.crossings.points[3 * i] - p[3 * start]) * dx
                    + (cuts.crossings.points[3 * i + 1] - p[3 * start + 1]) * dy
                    + (cuts.crossings.points[3 * i + 2] - p[3 * start + 2]) * dz;
            for (int k = 0; k < Math.abs(n); k++) {
                pairing.add(n < 0, place, vertices.baseNew[offset + i] + k);
            }
        }
        for (int k = 0; k < Math.abs(copies[start]); k++) {
            pairing.add(copies[start] > 0, 0, base[start] + k);
        }
        double length = dx * dx + dy * dy + dz * dz;
        for (int k = 0; k < Math.abs(copies[end]); k++) {
            pairing.add(copies[end] < 0, length, base[end] + k);
        }
        int pieces = pairing.sort();
        System.arraycopy(pairing.starts.vertices, 0, from, first[cut], pieces);
        System.arraycopy(pairing.ends.vertices, 0, to, first[cut], pieces);
    }
}
