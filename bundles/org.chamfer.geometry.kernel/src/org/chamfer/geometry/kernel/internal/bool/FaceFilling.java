package org.chamfer.geometry.kernel.internal.bool;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.polygon.FaceProjection;
import org.chamfer.geometry.kernel.internal.polygon.Triangulator;
import org.chamfer.geometry.kernel.internal.work.Ints;

/** Puts the contour edges of one face after the other together to loops and fills them. One object serves one chunk. */
final class FaceFilling {
    private static final int FEW = 24;

    private final Contours contours;
    private final int[] next;
    private final double[] positions;
    private final double epsilon;
    private final Triangulator triangulator = new Triangulator();
    private final Ints triangles = new Ints();
    private long[] keys = new long[2 * FEW];
    private boolean[] seen = new boolean[FEW];
    private double[] plane = new double[2 * FEW];
    /** Of the loops: the contour edges in their order, counted from the face's first, and where each loop starts. */
    private int[] order = new int[FEW];

    private int[] loopStarts = new int[FEW];
    private int loops;
    private int corners;

    FaceFilling(Contours contours, int[] next, double[] positions, double epsilon) {
        this.contours = contours;
        this.next = next;
        this.positions = positions;
        this.epsilon = epsilon;
    }

    /** Fills a face and appends three contour edges, counted from the face's first, for each triangle. */
    void fill(int face, boolean turnB, Ints found) {
        int base = contours.base(face);
        int size = (face + 1 == contours.faceCount() ? contours.size : contours.base(face + 1)) - base;
        if (size == 3) {
            fillThree(base, found);
        } else if (size > 0) {
            link(base, size);
            assemble(base, size);
            if (corners == 3) {
                found.add(order[0]);
                found.add(order[1], order[2]);
            } else if (corners > 3) {
                triangulate(face, base, turnB, found);
            }
        }
    }

    private void fillThree(int base, Ints found) {
        int second = contours.from[base + 1] == contours.to[base] ? 1 : 2;
        int third = 3 - second;
        next[base] = base + second;
        next[base + second] = base + third;
        next[base + third] = base;
        found.add(0);
        found.add(second, third);
    }

    /** Finds the edge that follows each edge. */
    private void link(int base, int size) {
        if (size <= FEW) {
            for (int i = base; i < base + size; i++) {
                int end = contours.to[i];
                int k = base;
                while (contours.from[k] != end) {
                    k++;
                }
                next[i] = k;
            }
            return;
        }
        if (keys.length < 2 * size) {
            keys = new long[3 * size];
        }
        // Where an edge begins and where one ends: the same vertex twice, side by side in the order.
        for (int i = 0; i < size; i++) {
            keys[2 * i] = (long) contours.from[base + i] << 32 | base + i;
            keys[2 * i + 1] = (long) contours.to[base + i] << 32 | base + i | 1L << 31;
        }
        Arrays.sort(keys, 0, 2 * size);
        for (int i = 0; i < 2 * size; i += 2) {
            next[(int) keys[i + 1] & Integer.MAX_VALUE] = (int) keys[i];
        }
    }

    private void assemble(int base, int size) {
        if (seen.length < size) {
            seen = new boolean[2 * size];
            plane = new double[4 * size];
            order = new int[2 * size];
            loopStarts = new int[2 * size];
        }
        Arrays.fill(seen, 0, size, false);
        loops = 0;
        corners = 0;
        for (int i = 0; i < size; i++) {
            if (!seen[i]) {
                int start = corners;
                for (int at = i; !seen[at]; at = next[base + at] - base) {
                    seen[at] = true;
                    order[corners++] = at;
                }
                if (corners - start < 3) {
                    corners = start;
                } else {
                    loopStarts[loops++] = start;
                }
            }
        }
        loopStarts[loops] = corners;
    }

    private void triangulate(int face, int base, boolean turnB, Ints found) {
        boolean ofB = face >= contours.facesA.count;
        CutFaces cut = ofB ? contours.facesB : contours.facesA;
        int n = 3 * cut.triangle[ofB ? face - contours.facesA.count : face];
        double[] normals = cut.operand.surface.normals();
        double sign = ofB && turnB ? -1 : 1;
        FaceProjection projection =
                FaceProjection.along(sign * normals[n], sign * normals[n + 1], sign * normals[n + 2]);
        for (int i = 0; i < corners; i++) {
            projection.project(positions, contours.from[base + order[i]], plane, i);
        }
        triangles.clear();
        triangulator.triangulate(plane, loopStarts, loops, epsilon, triangles);
        for (int i = 0; i < triangles.size; i++) {
            found.add(order[triangles.items[i]]);
        }
    }
}
