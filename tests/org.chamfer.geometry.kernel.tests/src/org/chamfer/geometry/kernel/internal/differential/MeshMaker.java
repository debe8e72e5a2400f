package org.chamfer.geometry.kernel.internal.differential;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/** Collects vertices and triangles of small meshes. */
final class MeshMaker {
    private final List<Double> positions = new ArrayList<>();
    private final List<Integer> triangles = new ArrayList<>();

    /** Adds a vertex; gives its number. */
    int vertex(double x, double y, double z) {
        positions.addAll(List.of(x, y, z));
        return positions.size() / 3 - 1;
    }

    void triangle(int a, int b, int c) {
        triangles.addAll(List.of(a, b, c));
    }

    /** Adds the vertices of a regular polygon about the z axis, counter-clockwise; gives the number of the first. */
    int circle(int sides, double radius, double z) {
        int first = positions.size() / 3;
        for (int i = 0; i < sides; i++) {
            double angle = 2 * Math.PI * i / sides;
            vertex(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle), z);
        }
        return first;
    }

    /** Joins two closed rows of vertices; seen from outside the second one is above the first. */
    void band(int low, int high, int sides) {
        for (int i = 0; i < sides; i++) {
            int next = (i + 1) % sides;
            triangle(low + i, low + next, high + i);
            triangle(low + next, high + next, high + i);
        }
    }

    /** Fills a convex row of vertices, which runs counter-clockwise seen from above. */
    void disc(int first, int sides, boolean facesUp) {
        for (int i = 1; i + 1 < sides; i++) {
            if (facesUp) {
                triangle(first, first + i, first + i + 1);
            } else {
                triangle(first, first + i + 1, first + i);
            }
        }
    }

    Mesh mesh(MeshOrigin origin) {
        return Mesh.of(
                positions.stream().mapToDouble(Double::doubleValue).toArray(),
                triangles.stream().mapToInt(Integer::intValue).toArray(),
                origin);
    }
}
