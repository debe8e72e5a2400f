package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.Arrays;
import org.chamfer.geometry.Degrees;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/** Collects the vertices and triangles of a new surface. */
final class MeshBuilder {
    /** The origin of everything that a node makes itself: number 0 of the subtree that the node is the root of. */
    static final MeshOrigin OWN = new MeshOrigin(null, null, 0);

    private double[] positions;
    private int[] triangles;
    private int positionCount;
    private int triangleCount;

    /** Makes a builder with room for a number of vertices and triangles; more may come. */
    MeshBuilder(int vertices, int triangleRoom) {
        positions = new double[Math.multiplyExact(3, vertices)];
        triangles = new int[Math.multiplyExact(3, triangleRoom)];
    }

    /** Adds a vertex. */
    void vertex(double x, double y, double z) {
        if (positionCount + 3 > positions.length) {
            positions = Arrays.copyOf(positions, Math.max(30, Math.multiplyExact(2, positions.length)));
        }
        positions[positionCount++] = x;
        positions[positionCount++] = y;
        positions[positionCount++] = z;
    }

    /** Adds the corners of a regular polygon about the z axis, counter-clockwise from the x axis. */
    void ring(int corners, double radius, double z) {
        for (int i = 0; i < corners; i++) {
            double angle = 360.0 * i / corners;
            vertex(radius * Degrees.cos(angle), radius * Degrees.sin(angle), z);
        }
    }

    /** Adds a triangle, unless two of its corners are the same. */
    void triangle(int a, int b, int c) {
        if (a == b || b == c || c == a) {
            return;
        }
        if (triangleCount + 3 > triangles.length) {
            triangles = Arrays.copyOf(triangles, Math.max(30, Math.multiplyExact(2, triangles.length)));
        }
        triangles[triangleCount++] = a;
        triangles[triangleCount++] = b;
        triangles[triangleCount++] = c;
    }

    /** Adds a quadrilateral. */
    void quad(int a, int b, int c, int d) {
        triangle(a, b, c);
        triangle(a, c, d);
    }

    /** Adds a convex face of successive vertices, in their order or turned round. */
    void fan(int first, int corners, boolean turned) {
        for (int i = 1; i + 1 < corners; i++) {
            if (turned) {
                triangle(first, first + i + 1, first + i);
            } else {
                triangle(first, first + i, first + i + 1);
            }
        }
    }

    /** Adds the quadrilaterals between a lower and an upper ring. */
    void band(int lower, int upper, int corners) {
        for (int i = 0; i < corners; i++) {
            int next = (i + 1) % corners;
            quad(lower + i, lower + next, upper + next, upper + i);
        }
    }

    /** Adds the triangles between an apex and a ring that is above or below it. */
    void cone(int apex, int ring, int corners, boolean ringAbove) {
        for (int i = 0; i < corners; i++) {
            int next = (i + 1) % corners;
            if (ringAbove) {
                triangle(apex, ring + next, ring + i);
            } else {
                triangle(apex, ring + i, ring + next);
            }
        }
    }

    /** The mesh of everything added, without vertices that no triangle uses. */
    Mesh build() {
        if (triangleCount == 0) {
            return Mesh.EMPTY;
        }
        int[] numbers = new int[positionCount / 3];
        for (int i = 0; i < triangleCount; i++) {
            numbers[triangles[i]] = 1;
        }
        int used = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == 1) {
                System.arraycopy(positions, 3 * i, positions, 3 * used, 3);
                numbers[i] = used++;
            }
        }
        int[] renumbered = new int[triangleCount];
        Arrays.setAll(renumbered, i -> numbers[triangles[i]]);
        return Mesh.of(Arrays.copyOf(positions, 3 * used), renumbered, OWN);
    }
}
