package org.chamfer.geometry.kernel.internal.bool;

import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * The third phase: the contours of what the result keeps of all cut faces.
 *
 * <p>Precondition: vertices, pieces of edges and seams. Postcondition: at each vertex of a face as many contour edges
 * begin as end, and each contour edge has a partner that runs back, in another face or in a whole triangle. Source:
 * Smith's thesis; written face by face, so that all places are known beforehand and threads do not meet.
 */
final class Contours {
    private static final int GRAIN = 128;

    final CutFaces facesA;
    final CutFaces facesB;
    final WholeTriangles wholeA;
    final WholeTriangles wholeB;
    final int size;
    /** The vertex where each contour edge begins. */
    final int[] from;
    /** The vertex where it ends. */
    final int[] to;
    /** The contour edge that runs back, or the complement of a half-edge of the result. */
    final int[] partner;

    private final Seams seams;

    Contours(CutFaces facesA, CutFaces facesB, WholeTriangles wholeA, WholeTriangles wholeB, Seams seams, Work work) {
        this.facesA = facesA;
        this.facesB = facesB;
        this.wholeA = wholeA;
        this.wholeB = wholeB;
        this.seams = seams;
        size = facesB.end();
        from = new int[size];
        to = new int[size];
        partner = new int[size];
        work.forRange(facesA.count + facesB.count, GRAIN, (low, high) -> {
            for (int face = low; face < high; face++) {
                if (face < facesA.count) {
                    fill(facesA, wholeA, face);
                    fillSeams(facesA, face, facesB, false);
                } else {
                    fill(facesB, wholeB, face - facesA.count);
                    fillSeams(facesB, face - facesA.count, facesA, true);
                }
            }
        });
    }

    /** How many cut faces there are, those of a first. */
    int faceCount() {
        return facesA.count + facesB.count;
    }

    /** Where the contour edges of a face begin; those of the next begin where they end. */
    int base(int face) {
        return face < facesA.count ? facesA.base[face] : facesB.base[face - facesA.count];
    }

    private void fill(CutFaces faces, WholeTriangles whole, int face) {
        for (int k = 0; k < 3; k++) {
            int h = 3 * faces.triangle[face] + k;
            int at = faces.sideBase[3 * face + k];
            if (faces.cuts.cutOf[h] == 0) {
                fillWhole(faces, whole, h, at);
            } else {
                fillPieces(faces, h, at);
            }
        }
    }

    private void fillWhole(CutFaces faces, WholeTriangles whole, int h, int at) {
        int[] starts = faces.operand.starts;
        int start = starts[h];
        int end = starts[h % 3 == 2 ? h - 2 : h + 1];
        int copies = faces.copies[start];
        int pair = faces.operand.pairs[h];
        int pairBase = faces.placeOf(pair);
        for (int i = 0; i < Math.abs(copies); i++) {
            from[at + i] = faces.vertexBase[copies > 0 ? start : end] + i;
            to[at + i] = faces.vertexBase[copies > 0 ? end : start] + i;
            partner[at + i] = pairBase >= 0 ? pairBase + i : ~whole.halfEdge(pair, i);
        }
    }

    private void fillPieces(CutFaces faces, int h, int at) {
        EdgePieces pieces = faces.pieces;
        int cut = faces.cuts.cutOf[h] - 1;
        boolean forward = faces.cuts.edge(cut) == h;
        int pairBase = faces.placeOf(faces.operand.pairs[h]);
        int first = pieces.first[cut];
        for (int i = 0; i < pieces.first[cut + 1] - first; i++) {
            from[at + i] = forward ? pieces.from[first + i] : pieces.to[first + i];
            to[at + i] = forward ? pieces.to[first + i] : pieces.from[first + i];
            partner[at + i] = pairBase + i;
        }
    }

    private void fillSeams(CutFaces faces, int face, CutFaces others, boolean back) {
        for (int k = faces.firstSeam[face]; k < faces.firstSeam[face + 1]; k++) {
            int seam = faces.seams[k];
            int at = faces.seamBase[seam];
            int first = seams.first[seam];
            for (int i = 0; i < seams.first[seam + 1] - first; i++) {
                from[at + i] = back ? seams.to[first + i] : seams.from[first + i];
                to[at + i] = back ? seams.from[first + i] : seams.to[first + i];
                partner[at + i] = others.seamBase[seam] + i;
            }
        }
    }
}
