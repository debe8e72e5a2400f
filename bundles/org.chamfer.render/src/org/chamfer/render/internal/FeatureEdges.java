package org.chamfer.render.internal;

import java.util.Arrays;
import org.chamfer.geometry.Degrees;

/**
 * Finds the edges of a mesh that a drawing shows: where it is bent sharply, open, or where more than two faces meet.
 */
final class FeatureEdges {
    private final float[] normals;
    private final double sharp;
    private int[] found = new int[256];
    private int count;

    /**
     * Looks at all edges.
     *
     * @param triangles three vertices each
     * @param vertexCount number of vertices
     * @param normals the unit normal of each triangle, zero if it has none
     * @param angle degrees between the normals of two faces beyond which their edge is sharp
     */
    FeatureEdges(int[] triangles, int vertexCount, float[] normals, double angle) {
        this.normals = normals;
        this.sharp = Degrees.cos(angle);
        // Edges are gathered at their smaller vertex: few meet there, which is faster than to sort them all.
        int[] starts = new int[vertexCount + 1];
        for (int corner = 0; corner < triangles.length; corner++) {
            starts[Math.min(triangles[corner], triangles[next(corner)]) + 1]++;
        }
        for (int vertex = 0; vertex < vertexCount; vertex++) {
            starts[vertex + 1] += starts[vertex];
        }
        long[] uses = new long[triangles.length];
        int[] ends = Arrays.copyOf(starts, vertexCount);
        for (int corner = 0; corner < triangles.length; corner++) {
            int a = triangles[corner];
            int b = triangles[next(corner)];
            uses[ends[Math.min(a, b)]++] = (long) Math.max(a, b) << 32 | corner;
        }
        for (int vertex = 0; vertex < vertexCount; vertex++) {
            findAt(uses, starts[vertex], starts[vertex + 1]);
        }
    }

    /** The corner where each edge starts; it ends at the next corner of the triangle. */
    int[] corners() {
        return Arrays.copyOf(found, count);
    }

    /** The corner after a corner in its triangle. */
    static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }

    private void findAt(long[] uses, int first, int end) {
        Arrays.sort(uses, first, end);
        for (int start = first, stop; start < end; start = stop) {
            stop = start + 1;
            while (stop < end && uses[stop] >> 32 == uses[start] >> 32) {
                stop++;
            }
            int corner = (int) uses[start];
            if (stop - start != 2 || isSharp(corner / 3, (int) uses[start + 1] / 3)) {
                add(corner);
            }
        }
    }

    private boolean isSharp(int a, int b) {
        double dot = (double) normals[3 * a] * normals[3 * b]
                + (double) normals[3 * a + 1] * normals[3 * b + 1]
                + (double) normals[3 * a + 2] * normals[3 * b + 2];
        // A triangle without area has no normal; a line along it would run across a flat face.
        return dot < sharp && hasNormal(a) && hasNormal(b);
    }

    private boolean hasNormal(int triangle) {
        return normals[3 * triangle] != 0 || normals[3 * triangle + 1] != 0 || normals[3 * triangle + 2] != 0;
    }

    private void add(int corner) {
        if (count == found.length) {
            found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = corner;
    }
}
