package org.chamfer.geometry.kernel.internal.polygon;

import java.util.Arrays;

/**
 * The triangles made so far and how they hang together. Half-edge 3t + k runs from corner k of triangle t to its next
 * corner; its mate is the opposite half-edge, or {@link #CONTOUR}.
 */
final class Filling {
    /** The mate of an edge that belongs to the contour. */
    static final int CONTOUR = -1;

    int[] corners = new int[48];
    int[] mates = new int[48];
    int count;

    void clear(int expectedTriangles) {
        count = 0;
        ensure(3 * expectedTriangles);
    }

    /** Appends a triangle, whose mates are set by the caller, and returns its first half-edge. */
    int add(int a, int b, int c) {
        int at = 3 * count++;
        ensure(at + 3);
        corners[at] = a;
        corners[at + 1] = b;
        corners[at + 2] = c;
        return at;
    }

    private void ensure(int length) {
        if (length > corners.length) {
            int room = Math.max(length, corners.length * 2);
            corners = Arrays.copyOf(corners, room);
            mates = Arrays.copyOf(mates, room);
        }
    }

    static int next(int halfEdge) {
        return halfEdge % 3 == 2 ? halfEdge - 2 : halfEdge + 1;
    }

    static int previous(int halfEdge) {
        return halfEdge % 3 == 0 ? halfEdge + 2 : halfEdge - 1;
    }
}
