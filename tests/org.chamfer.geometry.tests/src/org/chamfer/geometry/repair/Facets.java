package org.chamfer.geometry.repair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/** Makes meshes with and without defects. */
final class Facets {
    private static final int[] SIDES = {
        4, 5, 7, 4, 7, 6, 2, 3, 1, 2, 1, 0, 0, 1, 5, 0, 5, 4, 1, 3, 7, 1, 7, 5, 3, 2, 6, 3, 6, 7, 2, 0, 4, 2, 4, 6
    };

    private Facets() {}

    static Mesh mesh(double[] positions, int... triangles) {
        return Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
    }

    /** A cube from a corner on; its first two triangles are the top, the next two the bottom. */
    static Mesh cube(double x, double y, double z, double size) {
        double[] positions = new double[24];
        for (int i = 0; i < 8; i++) {
            positions[3 * i] = x + (i & 1) * size;
            positions[3 * i + 1] = y + (i >> 1 & 1) * size;
            positions[3 * i + 2] = z + (i >> 2) * size;
        }
        return mesh(positions, SIDES.clone());
    }

    /** A ball of meridians and parallels; the rows of quadrangles are two triangles each. */
    static Mesh ball(double x, double y, double z, double radius, int meridians, int parallels) {
        double[] positions = new double[3 * (meridians * parallels + 2)];
        for (int i = 0; i < parallels; i++) {
            double height = Math.PI * (i + 1) / (parallels + 1);
            for (int j = 0; j < meridians; j++) {
                double angle = 2 * Math.PI * j / meridians;
                int at = 3 * (i * meridians + j);
                positions[at] = x + radius * Math.sin(height) * Math.cos(angle);
                positions[at + 1] = y + radius * Math.sin(height) * Math.sin(angle);
                positions[at + 2] = z - radius * Math.cos(height);
            }
        }
        int south = meridians * parallels;
        for (int pole = 0; pole < 2; pole++) {
            positions[3 * (south + pole)] = x;
            positions[3 * (south + pole) + 1] = y;
            positions[3 * (south + pole) + 2] = z + (pole == 0 ? -radius : radius);
        }
        int[] triangles = new int[6 * meridians * parallels];
        int count = 0;
        for (int j = 0; j < meridians; j++) {
            int next = (j + 1) % meridians;
            count = put(triangles, count, south, next, j);
            for (int i = 0; i + 1 < parallels; i++) {
                count = put(triangles, count, i * meridians + j, i * meridians + next, (i + 1) * meridians + next);
                count = put(triangles, count, i * meridians + j, (i + 1) * meridians + next, (i + 1) * meridians + j);
            }
            int last = (parallels - 1) * meridians;
            count = put(triangles, count, last + j, last + next, south + 1);
        }
        return mesh(positions, triangles);
    }

    private static int put(int[] triangles, int at, int a, int b, int c) {
        triangles[at] = a;
        triangles[at + 1] = b;
        triangles[at + 2] = c;
        return at + 3;
    }

    /** A tube along z with flat ends: the first triangles are those of the upper end. */
    static Mesh tube(int corners, double inner, double outer, double height) {
        double[] positions = new double[12 * corners];
        List<int[]> top = new ArrayList<>();
        List<int[]> rest = new ArrayList<>();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            for (int j = 0; j < 4; j++) {
                double radius = j == 0 || j == 3 ? inner : outer;
                positions[12 * i + 3 * j] = radius * Math.cos(angle);
                positions[12 * i + 3 * j + 1] = radius * Math.sin(angle);
                positions[12 * i + 3 * j + 2] = j < 2 ? 0 : height;
                int a = 4 * i + j;
                int b = 4 * i + (j + 1) % 4;
                int c = 4 * ((i + 1) % corners) + (j + 1) % 4;
                int d = 4 * ((i + 1) % corners) + j;
                List<int[]> target = j == 2 ? top : rest;
                target.add(new int[] {a, c, b});
                target.add(new int[] {a, d, c});
            }
        }
        top.addAll(rest);
        return mesh(positions, top.stream().flatMapToInt(Arrays::stream).toArray());
    }

    /** Meshes side by side, each with vertices of its own. */
    static Mesh together(Mesh... meshes) {
        return Mesh.sideBySide(List.of(meshes));
    }

    /** A mesh whose triangles have another origin. */
    static Mesh named(Mesh mesh, MeshOrigin origin) {
        return Mesh.of(mesh.positions(), mesh.triangles(), origin);
    }

    /** A mesh without some triangles that follow each other; with a single origin. */
    static Mesh without(Mesh mesh, int first, int count) {
        int[] triangles = new int[mesh.triangles().length - 3 * count];
        System.arraycopy(mesh.triangles(), 0, triangles, 0, 3 * first);
        System.arraycopy(mesh.triangles(), 3 * (first + count), triangles, 3 * first, triangles.length - 3 * first);
        return mesh(mesh.positions(), triangles);
    }

    /** A mesh with some triangles more. */
    static Mesh with(Mesh mesh, int... more) {
        int[] triangles = Arrays.copyOf(mesh.triangles(), mesh.triangles().length + more.length);
        System.arraycopy(more, 0, triangles, mesh.triangles().length, more.length);
        return mesh(mesh.positions(), triangles);
    }

    /** A mesh with some of its triangles turned round. */
    static Mesh turned(Mesh mesh, int first, int count) {
        int[] triangles = mesh.triangles().clone();
        for (int i = first; i < first + count; i++) {
            triangles[3 * i] = mesh.triangles()[3 * i + 1];
            triangles[3 * i + 1] = mesh.triangles()[3 * i];
        }
        return new Mesh(mesh.positions(), triangles, mesh.runs());
    }

    static Mesh turned(Mesh mesh) {
        return turned(mesh, 0, mesh.triangleCount());
    }

    static Mesh moved(Mesh mesh, double x, double y, double z) {
        return mesh.transformed(Affine3.translation(x, y, z));
    }

    /** The same triangles, each with vertices of its own. */
    static Mesh soup(Mesh mesh) {
        double[] positions = new double[3 * mesh.triangles().length];
        int[] triangles = new int[mesh.triangles().length];
        for (int i = 0; i < triangles.length; i++) {
            triangles[i] = i;
            System.arraycopy(mesh.positions(), 3 * mesh.triangles()[i], positions, 3 * i, 3);
        }
        return new Mesh(positions, triangles, mesh.runs());
    }

    /** A rotation by angles in degrees about z and then about x. */
    static Affine3 rotation(double aboutZ, double aboutX) {
        double cz = Math.cos(Math.toRadians(aboutZ));
        double sz = Math.sin(Math.toRadians(aboutZ));
        double cx = Math.cos(Math.toRadians(aboutX));
        double sx = Math.sin(Math.toRadians(aboutX));
        return new Affine3(cz, -sz, 0, 0, cx * sz, cx * cz, -sx, 0, sx * sz, sx * cz, cx, 0);
    }
}
