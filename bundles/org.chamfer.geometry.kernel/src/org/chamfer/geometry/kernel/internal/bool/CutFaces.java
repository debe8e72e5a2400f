package org.chamfer.geometry.kernel.internal.bool;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * The triangles of one operand that have seams, and the places of their contours' edges: for each triangle first what is
 * kept of its three sides, then its seams. All other triangles are kept whole, in copies, or not at all.
 */
final class CutFaces {
    private static final int GRAIN = 256;

    final int count;
    /** The triangle of each cut face, ascending. */
    final int[] triangle;
    /** For each triangle of the operand the number of its cut face plus 1, 0 if it is whole. */
    final int[] faceOf;
    /** For each cut face its first entry in {@link #seams}, and the number of entries. */
    final int[] firstSeam;
    /** The numbers of the seams, by cut face. */
    final int[] seams;
    /** For each seam where the edges of its contours begin. */
    final int[] seamBase;
    /** For each side of each cut face where its edges begin. */
    final int[] sideBase;
    /** For each cut face where its contour edges begin, and where the last one's end. */
    final int[] base;

    final Operand operand;
    final CutEdges cuts;
    final EdgePieces pieces;
    final int[] copies;
    final int[] vertexBase;

    /**
     * Finds the cut faces.
     *
     * @param bySeam the operand's triangle of each seam
     * @param order the seams by triangle
     * @param offset where the first contour edge is
     */
    CutFaces(
            Operand operand,
            CutEdges cuts,
            EdgePieces pieces,
            int[] copies,
            int[] vertexBase,
            Seams all,
            int[] bySeam,
            int[] order,
            int offset,
            Work work) {
        this.operand = operand;
        this.cuts = cuts;
        this.pieces = pieces;
        this.copies = copies;
        this.vertexBase = vertexBase;
        seams = order;
        faceOf = new int[operand.starts.length / 3];
        int[] triangles = new int[all.count];
        int[] runs = new int[all.count + 1];
        int n = 0;
        for (int i = 0; i < all.count; i++) {
            int t = bySeam[order[i]];
            if (i == 0 || bySeam[order[i - 1]] != t) {
                runs[n] = i;
                triangles[n++] = t;
                faceOf[t] = n;
            }
        }
        runs[n] = all.count;
        count = n;
        triangle = Arrays.copyOf(triangles, n);
        firstSeam = Arrays.copyOf(runs, n + 1);
        seamBase = new int[all.count];
        sideBase = new int[3 * n];
        base = new int[n + 1];
        work.forRange(n, GRAIN, (from, to) -> {
            for (int face = from; face < to; face++) {
                base[face] = count(face, all);
            }
        });
        int next = offset;
        for (int face = 0; face <= n; face++) {
            int size = base[face];
            base[face] = next;
            next = Math.addExact(next, size);
        }
        work.forRange(n, GRAIN, (from, to) -> {
            for (int face = from; face < to; face++) {
                place(face, all);
            }
        });
    }

    /** The number of contour edges of all faces. */
    int end() {
        return base[count];
    }

    /** How many contour edges a half-edge of a cut face has. */
    int edgesOf(int h) {
        int cut = cuts.cutOf[h];
        return cut == 0 ? Math.abs(copies[operand.starts[h]]) : pieces.first[cut] - pieces.first[cut - 1];
    }

    /** Where the contour edges of a half-edge begin, -1 if its triangle is whole. */
    int placeOf(int h) {
        int face = faceOf[h / 3];
        return face == 0 ? -1 : sideBase[3 * (face - 1) + h % 3];
    }

    private int count(int face, Seams all) {
        int h = 3 * triangle[face];
        int sum = edgesOf(h) + edgesOf(h + 1) + edgesOf(h + 2);
        for (int i = firstSeam[face]; i < firstSeam[face + 1]; i++) {
            sum += all.first[seams[i] + 1] - all.first[seams[i]];
        }
        return sum;
    }

    private void place(int face, Seams all) {
        int at = base[face];
        for (int k = 0; k < 3; k++) {
            sideBase[3 * face + k] = at;
            at += edgesOf(3 * triangle[face] + k);
        }
        for (int i = firstSeam[face]; i < firstSeam[face + 1]; i++) {
            seamBase[seams[i]] = at;
            at += all.first[seams[i] + 1] - all.first[seams[i]];
        }
    }
}
