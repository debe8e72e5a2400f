package org.chamfer.geometry.internal.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.work.WorkContext;

/**
 * The holes of a surface that winds consistently: closed walks along edges of a single triangle, which pass each of their
 * vertices once, in the direction in which triangles that fill the hole use the edges. Where holes touch in a vertex, a
 * walk that comes back to it is a hole of its own.
 */
final class Holes {
    private static final int NONE = -1;

    private final int[] triangles;
    private final int[] first;
    private final int[] corners;
    private final int[] onPath;
    private final List<int[]> loops = new ArrayList<>();

    /**
     * Finds the holes.
     *
     * @param triangles wound consistently
     * @param vertices number of vertices
     */
    Holes(int[] triangles, EdgeTable edges, int vertices, WorkContext work) {
        this.triangles = triangles;
        // The hole runs against the triangle: from the vertex at the end of a corner's edge.
        first = new int[vertices + 1];
        int open = 0;
        for (int edge = 0; edge < edges.count(); edge++) {
            if (edges.uses(edge) == 1) {
                first[from(edges.corner(edges.start(edge)))]++;
                open++;
            }
        }
        for (int i = 0; i < vertices; i++) {
            first[i + 1] += first[i];
        }
        corners = new int[open];
        for (int edge = edges.count() - 1; edge >= 0; edge--) {
            if (edges.uses(edge) == 1) {
                int corner = edges.corner(edges.start(edge));
                corners[--first[from(corner)]] = corner;
            }
        }
        onPath = new int[vertices];
        Arrays.fill(onPath, NONE);
        walkAll(vertices, work);
    }

    private int from(int corner) {
        return triangles[EdgeTable.next(corner)];
    }

    private void walkAll(int vertices, WorkContext work) {
        int[] next = Arrays.copyOf(first, vertices);
        int[] path = new int[corners.length];
        for (int vertex = 0; vertex < vertices; vertex++) {
            while (next[vertex] < first[vertex + 1]) {
                work.checkCancelled();
                walk(vertex, next, path);
            }
        }
    }

    private void walk(int seed, int[] next, int[] path) {
        int length = 0;
        int at = seed;
        while (true) {
            if (onPath[at] != NONE) {
                int start = onPath[at];
                loops.add(Arrays.copyOfRange(path, start, length));
                for (int i = start; i < length; i++) {
                    onPath[from(path[i])] = NONE;
                }
                length = start;
            }
            if (next[at] == first[at + 1]) {
                // A dead end: winding is not consistent there. What is left is no hole.
                for (int i = 0; i < length; i++) {
                    onPath[from(path[i])] = NONE;
                }
                return;
            }
            onPath[at] = length;
            int corner = corners[next[at]++];
            path[length++] = corner;
            at = triangles[corner];
        }
    }

    /** The holes as corners whose edges bound it; the hole passes each edge from its end to its start. */
    List<int[]> loops() {
        return loops;
    }

    /** The vertices that a hole passes. */
    int[] vertices(int[] loop) {
        int[] vertices = new int[loop.length];
        Arrays.setAll(vertices, i -> from(loop[i]));
        return vertices;
    }
}
