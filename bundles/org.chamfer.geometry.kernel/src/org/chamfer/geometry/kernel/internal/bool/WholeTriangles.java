package org.chamfer.geometry.kernel.internal.bool;

import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * The triangles of one operand that the result keeps whole: as many copies of each as of its vertices, turned round if
 * those are turned inside out.
 */
final class WholeTriangles {
    private static final int GRAIN = 4096;

    /** The number of the first triangle of the result after these. */
    final int end;

    private final Operand operand;
    private final int[] copies;
    private final int[] vertexBase;
    /** For each triangle the number in the result of its first copy, -1 if it is cut. */
    private final int[] first;

    /**
     * Numbers the triangles.
     *
     * @param cut the triangles that are not whole
     * @param offset the number of the first triangle in the result
     */
    WholeTriangles(CutFaces cut, int offset, Work work) {
        operand = cut.operand;
        copies = cut.copies;
        vertexBase = cut.vertexBase;
        first = new int[cut.faceOf.length];
        work.forRange(first.length, GRAIN, (from, to) -> {
            for (int t = from; t < to; t++) {
                first[t] = cut.faceOf[t] == 0 ? Math.abs(copies[operand.starts[3 * t]]) : 0;
            }
        });
        end = RunningSums.of(first, offset, work);
        for (int face = 0; face < cut.count; face++) {
            first[cut.triangle[face]] = -1;
        }
    }

    /** The half-edge of the result that a copy of a half-edge of a whole triangle becomes. */
    int halfEdge(int h, int copy) {
        int k = h % 3;
        return 3 * (first[h / 3] + copy) + (copies[operand.starts[h]] > 0 ? k : 2 - k);
    }

    /**
     * Writes the triangles.
     *
     * @param groupOffset the number of the result's face for the operand's group 0
     */
    void write(MutableSurface result, CutFaces cut, FaceTriangles triangles, int groupOffset, Work work) {
        int[] groups = operand.surface.groups();
        work.forRange(first.length, GRAIN, (from, to) -> {
            for (int t = from; t < to; t++) {
                if (first[t] >= 0) {
                    writeCopies(result, cut, triangles, t, groupOffset + groups[t]);
                }
            }
        });
    }

    private void writeCopies(MutableSurface result, CutFaces cut, FaceTriangles triangles, int t, int face) {
        int n = copies[operand.starts[3 * t]];
        for (int i = 0; i < n; i++) {
            writeUpright(result, cut, triangles, t, i);
            result.face[first[t] + i] = face;
        }
        for (int i = 0; i < -n; i++) {
            writeTurned(result, cut, triangles, t, i);
            result.face[first[t] + i] = face;
        }
    }

    private void writeUpright(MutableSurface result, CutFaces cut, FaceTriangles triangles, int t, int copy) {
        double[] normals = operand.surface.normals();
        int h = 3 * t;
        int at = 3 * (first[t] + copy);
        writeHalfEdge(result, cut, triangles, h, copy, at, at);
        writeHalfEdge(result, cut, triangles, h + 1, copy, at + 1, at + 1);
        writeHalfEdge(result, cut, triangles, h + 2, copy, at + 2, at + 2);
        result.normals[at] = normals[h];
        result.normals[at + 1] = normals[h + 1];
        result.normals[at + 2] = normals[h + 2];
    }

    /** Half-edge k runs back as half-edge 2 - k, which starts where k ended. */
    private void writeTurned(MutableSurface result, CutFaces cut, FaceTriangles triangles, int t, int copy) {
        double[] normals = operand.surface.normals();
        int h = 3 * t;
        int at = 3 * (first[t] + copy);
        writeHalfEdge(result, cut, triangles, h, copy, at, at + 2);
        writeHalfEdge(result, cut, triangles, h + 1, copy, at + 2, at + 1);
        writeHalfEdge(result, cut, triangles, h + 2, copy, at + 1, at);
        result.normals[at] = -normals[h];
        result.normals[at + 1] = -normals[h + 1];
        result.normals[at + 2] = -normals[h + 2];
    }

    /** Writes where a half-edge starts to one place, and what becomes of its pair to another. */
    private void writeHalfEdge(
            MutableSurface result, CutFaces cut, FaceTriangles triangles, int h, int copy, int startAt, int pairAt) {
        int pair = operand.pairs[h];
        result.starts[startAt] = vertexBase[operand.starts[h]] + copy;
        result.pairs[pairAt] =
                first[pair / 3] >= 0 ? halfEdge(pair, copy) : triangles.halfEdge(cut.placeOf(pair) + copy);
    }
}
