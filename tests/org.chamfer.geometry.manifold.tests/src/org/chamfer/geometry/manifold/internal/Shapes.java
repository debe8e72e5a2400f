package org.chamfer.geometry.manifold.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/** Meshes and their analytic measures for tests. */
public final class Shapes {
    private static final int[] BOX_TRIANGLES = {
        0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5
    };

    private Shapes() {}

    /** An origin that differs from others by its source. */
    public static MeshOrigin origin(int source) {
        return new MeshOrigin(null, null, source);
    }

    /** A cube. */
    public static Mesh cube(double x, double y, double z, double size, int source) {
        return box(x, y, z, size, size, size, source);
    }

    /** A box with a corner at a point. */
    public static Mesh box(double x, double y, double z, double sx, double sy, double sz, int source) {
        double[] positions = new double[24];
        for (int i = 0; i < 8; i++) {
            positions[3 * i] = x + (i & 1) * sx;
            positions[3 * i + 1] = y + (i >> 1 & 1) * sy;
            positions[3 * i + 2] = z + (i >> 2 & 1) * sz;
        }
        return Mesh.of(positions, BOX_TRIANGLES, origin(source));
    }

    /** A prism over a regular polygon, from z0 to z1. */
    public static Mesh prism(double x, double y, double z0, double z1, double radius, int sides, int source) {
        double[] positions = new double[6 * sides];
        int[] triangles = new int[3 * (4 * sides - 4)];
        int next = 0;
        for (int i = 0; i < sides; i++) {
            double angle = 2 * Math.PI * i / sides;
            for (int end = 0; end < 2; end++) {
                int vertex = 3 * (2 * i + end);
                positions[vertex] = x + radius * StrictMath.cos(angle);
                positions[vertex + 1] = y + radius * StrictMath.sin(angle);
                positions[vertex + 2] = end == 0 ? z0 : z1;
            }
            int j = (i + 1) % sides;
            next = add(triangles, next, 2 * i, 2 * j, 2 * i + 1);
            next = add(triangles, next, 2 * j, 2 * j + 1, 2 * i + 1);
            if (i > 0 && i < sides - 1) {
                next = add(triangles, next, 0, 2 * j, 2 * i);
                next = add(triangles, next, 1, 2 * i + 1, 2 * j + 1);
            }
        }
        return Mesh.of(positions, triangles, origin(source));
    }

    /** The area of a regular polygon. */
    public static double polygonArea(double radius, int sides) {
        return sides * radius * radius * StrictMath.sin(2 * Math.PI / sides) / 2;
    }

    /** A sphere of rings without poles, as OpenSCAD makes it. */
    public static Mesh sphere(double x, double y, double z, double radius, int fragments, int source) {
        int rings = (fragments + 1) / 2;
        double[] positions = new double[3 * rings * fragments];
        List<int[]> faces = new ArrayList<>();
        for (int ring = 0; ring < rings; ring++) {
            double polar = Math.PI * (ring + 0.5) / rings;
            for (int j = 0; j < fragments; j++) {
                double angle = 2 * Math.PI * j / fragments;
                int vertex = 3 * (ring * fragments + j);
                positions[vertex] = x + radius * StrictMath.sin(polar) * StrictMath.cos(angle);
                positions[vertex + 1] = y + radius * StrictMath.sin(polar) * StrictMath.sin(angle);
                positions[vertex + 2] = z + radius * StrictMath.cos(polar);
                if (ring + 1 < rings) {
                    int a = ring * fragments + j;
                    int b = ring * fragments + (j + 1) % fragments;
                    faces.add(new int[] {a, a + fragments, b});
                    faces.add(new int[] {b, a + fragments, b + fragments});
                }
            }
        }
        int last = (rings - 1) * fragments;
        for (int j = 1; j + 1 < fragments; j++) {
            faces.add(new int[] {0, j, j + 1});
            faces.add(new int[] {last, last + j + 1, last + j});
        }
        int[] triangles = faces.stream().flatMapToInt(Arrays::stream).toArray();
        return Mesh.of(positions, triangles, origin(source));
    }

    /** The enclosed volume. */
    public static double volume(Mesh mesh) {
        double[] p = mesh.positions();
        int[] t = mesh.triangles();
        double sum = 0;
        for (int i = 0; i < t.length; i += 3) {
            int a = 3 * t[i];
            int b = 3 * t[i + 1];
            int c = 3 * t[i + 2];
            sum += p[a] * (p[b + 1] * p[c + 2] - p[b + 2] * p[c + 1])
                    + p[a + 1] * (p[b + 2] * p[c] - p[b] * p[c + 2])
                    + p[a + 2] * (p[b] * p[c + 1] - p[b + 1] * p[c]);
        }
        return sum / 6;
    }

    /** Vertices minus edges plus faces: 2 for a ball, 0 for a ring. */
    public static int eulerCharacteristic(Mesh mesh) {
        return mesh.vertexCount() - mesh.triangleCount() / 2;
    }

    /** The signed area of contours. */
    public static double area(List<double[]> contours) {
        double sum = 0;
        for (double[] c : contours) {
            for (int i = 0; i < c.length; i += 2) {
                int j = (i + 2) % c.length;
                sum += c[i] * c[j + 1] - c[j] * c[i + 1];
            }
        }
        return sum / 2;
    }

    private static int add(int[] triangles, int next, int a, int b, int c) {
        triangles[next] = a;
        triangles[next + 1] = b;
        triangles[next + 2] = c;
        return next + 3;
    }
}
