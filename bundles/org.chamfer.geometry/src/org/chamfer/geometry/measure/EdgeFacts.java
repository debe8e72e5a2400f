package org.chamfer.geometry.measure;

import java.util.Arrays;
import org.chamfer.geometry.Mesh;

/** Counts how often the edges of a mesh are used and in which direction. */
final class EdgeFacts {
    private final long[] open;
    private final boolean orientationConsistent;
    private final int first;
    private final int[] triangles;

    EdgeFacts(Mesh mesh) {
        triangles = mesh.triangles();
        long[] uses = new long[triangles.length];
        for (int i = 0; i < triangles.length; i++) {
            uses[i] = use(i);
        }
        Arrays.sort(uses);
        long[] found = new long[uses.length];
        int count = 0;
        boolean consistent = true;
        for (int start = 0, end; start < uses.length; start = end) {
            long edge = uses[start] >> 1;
            int balance = 0;
            for (end = start; end < uses.length && uses[end] >> 1 == edge; end++) {
                balance += (uses[end] & 1) == 0 ? 1 : -1;
            }
            if ((end - start) % 2 != 0) {
                found[count++] = edge;
            } else if (balance != 0) {
                consistent = false;
            }
        }
        open = Arrays.copyOf(found, count);
        orientationConsistent = consistent;
        first = findFirst();
    }

    /** Number of edges that an odd number of triangles share. */
    int openCount() {
        return open.length;
    }

    /** True if every edge that is not open is used as often in one direction as in the other. */
    boolean orientationConsistent() {
        return orientationConsistent;
    }

    /** The corner, counted over all triangles, where the first open edge starts; -1 if none is open. */
    int firstOpenCorner() {
        return first;
    }

    /** The corner that follows a corner in its triangle. */
    static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }

    private int findFirst() {
        for (int i = 0; i < triangles.length && open.length > 0; i++) {
            if (Arrays.binarySearch(open, use(i) >> 1) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** The edge from a corner to the next: both vertices, the smaller one first, and the direction in the last bit. */
    private long use(int corner) {
        long from = triangles[corner];
        long to = triangles[next(corner)];
        return from <= to ? from << 33 | to << 1 : to << 33 | from << 1 | 1;
    }
}
