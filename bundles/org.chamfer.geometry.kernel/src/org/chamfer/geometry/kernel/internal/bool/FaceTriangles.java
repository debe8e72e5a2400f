package org.chamfer.geometry.kernel.internal.bool;

import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * The fourth phase: the cut faces' contours are filled with triangles.
 *
 * <p>Precondition: contours on which each vertex of a face begins and ends one edge. Postcondition: each contour edge of
 * at least three that form a loop is a half-edge of exactly one triangle, all other half-edges of the face's triangles
 * are paired among themselves. A loop of two edges has no triangle: the neighbours on its two sides become each other's.
 * Source: Smith's thesis; triangulation by {@link org.chamfer.geometry.kernel.internal.polygon.Triangulator}.
 */
final class FaceTriangles {
    private static final int GRAIN = 64;

    /** The number of the first triangle of the result after these. */
    final int end;

    private final Contours contours;
    private final int offset;
    /** For each contour edge the one that follows it. */
    private final int[] next;
    /** For each contour edge its half-edge in the result, -1 if it has none. */
    private final int[] halfEdges;
    /** The number of each face's first triangle, without the offset. */
    private final int[] first;
    /** Three contour edges that begin at the corners of each triangle, counted from the face's first. */
    private final Ints corners = new Ints();

    /**
     * Fills the contours.
     *
     * @param turnB true if the triangles of b are turned round
     * @param offset the number of the first triangle in the result
     */
    FaceTriangles(Contours contours, double[] positions, boolean turnB, double epsilon, int offset, Work work) {
        this.contours = contours;
        this.offset = offset;
        next = new int[contours.size];
        halfEdges = new int[contours.size];
        int faces = contours.faceCount();
        first = new int[faces + 1];
        work.collect(faces, GRAIN, corners, (from, to, found) -> {
            FaceFilling filling = new FaceFilling(contours, next, positions, epsilon);
            for (int face = from; face < to; face++) {
                int before = found.size;
                filling.fill(face, turnB, found);
                first[face] = (found.size - before) / 3;
            }
        });
        end = Math.addExact(offset, Work.prefixSums(first, faces + 1));
    }

    /** The half-edge of the result that a contour edge becomes, or that a complement stands for. */
    int halfEdge(int edge) {
        int at = edge;
        while (at >= 0) {
            if (halfEdges[at] >= 0) {
                return halfEdges[at];
            }
            at = contours.partner[next[at]];
        }
        return ~at;
    }

    /**
     * Writes the triangles and pairs them within their faces.
     *
     * @param groupOffset the number of the result's face for b's group 0
     */
    void write(MutableSurface result, boolean turnB, int groupOffset, Work work) {
        int faces = contours.faceCount();
        work.forRange(faces, GRAIN, (from, to) -> {
            FacePairing pairing = new FacePairing(next, halfEdges);
            for (int face = from; face < to; face++) {
                boolean ofB = face >= contours.facesA.count;
                CutFaces cut = ofB ? contours.facesB : contours.facesA;
                int triangle = cut.triangle[ofB ? face - contours.facesA.count : face];
                int group = cut.operand.surface.groups()[triangle] + (ofB ? groupOffset : 0);
                double[] normals = cut.operand.surface.normals();
                int base = contours.base(face);
                for (int t = first[face]; t < first[face + 1]; t++) {
                    int at = offset + t;
                    for (int k = 0; k < 3; k++) {
                        result.starts[3 * at + k] = contours.from[base + corners.items[3 * t + k]];
                        double component = normals[3 * triangle + k];
                        result.normals[3 * at + k] = ofB && turnB ? -component : component;
                    }
                    result.face[at] = group;
                }
                int size = (face + 1 == faces ? contours.size : contours.base(face + 1)) - base;
                pairing.pair(corners.items, first[face], first[face + 1], base, size, offset, result.pairs);
            }
        });
        work.forRange(contours.size, 4096, (from, to) -> {
            for (int edge = from; edge < to; edge++) {
                if (halfEdges[edge] >= 0) {
                    result.pairs[halfEdges[edge]] = halfEdge(contours.partner[edge]);
                }
            }
        });
    }
}
