package org.chamfer.geometry.internal.repair;

import java.util.Arrays;
import org.chamfer.base.work.WorkContext;

/**
 * The edges of a surface, each with the corners where triangles use it: a corner stands for the edge to the next corner
 * of its triangle. Edges are in order of their smaller, then of their larger vertex, and their corners in ascending
 * order. Triangles that use a vertex twice have no edges here.
 */
final class EdgeTable {
    /** What has no partner. */
    static final int NONE = -1;

    private final int[] triangles;
    private final int[] corners;
    private final int[] starts;
    private int count;

    EdgeTable(int[] triangles, int vertices, WorkContext work) {
        this.triangles = triangles;
        int[] offsets = offsets(vertices);
        int used = offsets[vertices];
        long[] keys = new long[used];
        int[] next = Arrays.copyOf(offsets, vertices);
        for (int corner = 0; corner < triangles.length; corner++) {
            if (!isDegenerate(triangles, corner / 3)) {
                int from = triangles[corner];
                int to = triangles[next(corner)];
                keys[next[Math.min(from, to)]++] = (long) Math.max(from, to) << 32 | corner;
            }
        }
        corners = new int[used];
        starts = new int[used + 1];
        for (int vertex = 0; vertex < vertices; vertex++) {
            if ((vertex & 0xffff) == 0) {
                work.checkCancelled();
            }
            addEdges(keys, offsets[vertex], offsets[vertex + 1]);
        }
        starts[count] = used;
    }

    private int[] offsets(int vertices) {
        int[] offsets = new int[vertices + 1];
        for (int corner = 0; corner < triangles.length; corner++) {
            if (!isDegenerate(triangles, corner / 3)) {
                offsets[Math.min(triangles[corner], triangles[next(corner)]) + 1]++;
            }
        }
        for (int i = 0; i < vertices; i++) {
            offsets[i + 1] += offsets[i];
        }
        return offsets;
    }

    private void addEdges(long[] keys, int from, int to) {
        if (to - from > 1) {
            Arrays.sort(keys, from, to);
        }
        for (int i = from; i < to; i++) {
            if (i == from || keys[i] >> 32 != keys[i - 1] >> 32) {
                starts[count++] = i;
            }
            corners[i] = (int) keys[i];
        }
    }

    /** The corner that follows a corner in its triangle. */
    static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }

    /** True if a triangle uses a vertex twice. */
    static boolean isDegenerate(int[] triangles, int triangle) {
        int a = triangles[3 * triangle];
        int b = triangles[3 * triangle + 1];
        int c = triangles[3 * triangle + 2];
        return a == b || b == c || c == a;
    }

    /** Number of edges. */
    int count() {
        return count;
    }

    /** Where the corners of an edge start; they end where those of the next edge start. */
    int start(int edge) {
        return starts[edge];
    }

    /** Number of triangles that use an edge. */
    int uses(int edge) {
        return starts[edge + 1] - starts[edge];
    }

    /** The corner at an index between the start of an edge and that of the next. */
    int corner(int index) {
        return corners[index];
    }

    /** True if the triangle of a corner uses the edge from its smaller to its larger vertex. */
    boolean isForward(int corner) {
        return triangles[corner] < triangles[next(corner)];
    }

    /** How many times more an edge is used forward than backward. */
    int balance(int edge) {
        int balance = 0;
        for (int i = starts[edge]; i < starts[edge + 1]; i++) {
            balance += isForward(corners[i]) ? 1 : -1;
        }
        return balance;
    }

    /** For each corner the other one of its edge if exactly two triangles use it, else {@link #NONE}. */
    int[] mates() {
        int[] mates = new int[triangles.length];
        Arrays.fill(mates, NONE);
        for (int edge = 0; edge < count; edge++) {
            if (uses(edge) == 2) {
                int first = corners[starts[edge]];
                int second = corners[starts[edge] + 1];
                mates[first] = second;
                mates[second] = first;
            }
        }
        return mates;
    }

    /** Marks the vertices of edges that are used more often in one direction than in the other. */
    boolean[] openVertices(int vertices) {
        boolean[] open = new boolean[vertices];
        for (int edge = 0; edge < count; edge++) {
            if (balance(edge) != 0) {
                int corner = corners[starts[edge]];
                open[triangles[corner]] = true;
                open[triangles[next(corner)]] = true;
            }
        }
        return open;
    }
}
