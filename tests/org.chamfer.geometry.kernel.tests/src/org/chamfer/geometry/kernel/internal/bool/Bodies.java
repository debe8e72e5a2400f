package org.chamfer.geometry.kernel.internal.bool;

import java.util.Random;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.surface.Surface;

/** Solids to compute with. */
final class Bodies {
    private static final int[] BOX = {
        0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5
    };

    private Bodies() {}

    /** A box between two corners. */
    static Surface box(double x0, double y0, double z0, double x1, double y1, double z1) throws KernelException {
        double[] positions = new double[24];
        for (int v = 0; v < 8; v++) {
            positions[3 * v] = (v & 1) == 0 ? x0 : x1;
            positions[3 * v + 1] = (v & 2) == 0 ? y0 : y1;
            positions[3 * v + 2] = (v & 4) == 0 ? z0 : z1;
        }
        return of(positions, BOX.clone());
    }

    /** The cube from -1 to 1. */
    static Surface cube() throws KernelException {
        return box(-1, -1, -1, 1, 1, 1);
    }

    /** The tetrahedron between the origin and a point on each axis at a distance. */
    static Surface corner(double size) throws KernelException {
        return of(
                new double[] {0, 0, 0, size, 0, 0, 0, size, 0, 0, 0, size},
                new int[] {0, 2, 1, 0, 1, 3, 1, 2, 3, 0, 3, 2});
    }

    /** A torus about the z axis with n times m vertices. */
    static Surface torus(double large, double small, int n, int m) throws KernelException {
        double[] positions = new double[3 * n * m];
        int[] triangles = new int[6 * n * m];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < m; k++) {
                int v = i * m + k;
                double u = 2 * Math.PI * i / n;
                double w = 2 * Math.PI * k / m;
                double radius = large + small * StrictMath.cos(w);
                positions[3 * v] = radius * StrictMath.cos(u);
                positions[3 * v + 1] = radius * StrictMath.sin(u);
                positions[3 * v + 2] = small * StrictMath.sin(w);
                quad(triangles, 6 * v, v, (i + 1) % n * m + k, (i + 1) % n * m + (k + 1) % m, i * m + (k + 1) % m);
            }
        }
        return of(positions, triangles);
    }

    /** A ball of n meridians and m circles of latitude about the origin. */
    static Surface ball(double radius, int n, int m) throws KernelException {
        double[] positions = new double[3 * (n * m + 2)];
        int[] triangles = new int[6 * n * m];
        int south = n * m;
        int at = 0;
        for (int k = 0; k < m; k++) {
            double w = Math.PI * (k + 1) / (m + 1);
            for (int i = 0; i < n; i++) {
                int v = k * n + i;
                double u = 2 * Math.PI * i / n;
                positions[3 * v] = radius * StrictMath.sin(w) * StrictMath.cos(u);
                positions[3 * v + 1] = radius * StrictMath.sin(w) * StrictMath.sin(u);
                positions[3 * v + 2] = -radius * StrictMath.cos(w);
                int beside = k * n + (i + 1) % n;
                if (k + 1 < m) {
                    quad(triangles, at, v, beside, beside + n, v + n);
                    at += 6;
                }
            }
        }
        positions[3 * south + 2] = -radius;
        positions[3 * south + 5] = radius;
        for (int i = 0; i < n; i++) {
            int beside = (i + 1) % n;
            int top = n * (m - 1);
            int[] caps = {south, beside, i, south + 1, top + i, top + beside};
            System.arraycopy(caps, 0, triangles, at, 6);
            at += 6;
        }
        return of(positions, triangles);
    }

    private static void quad(int[] triangles, int at, int a, int b, int c, int d) {
        int[] corners = {a, b, c, a, c, d};
        System.arraycopy(corners, 0, triangles, at, 6);
    }

    /** A surface turned about the three axes in turn, by degrees, and moved. */
    static Surface turned(Surface surface, double x, double y, double z, double... by) {
        Affine3 turn = about(2, z).after(about(1, y)).after(about(0, x));
        Affine3 move = by.length == 0 ? Affine3.IDENTITY : Affine3.translation(by[0], by[1], by[2]);
        return surface.transformed(move.after(turn));
    }

    private static Affine3 about(int axis, double degrees) {
        double s = StrictMath.sin(Math.toRadians(degrees));
        double c = StrictMath.cos(Math.toRadians(degrees));
        return switch (axis) {
            case 0 -> new Affine3(1, 0, 0, 0, 0, c, -s, 0, 0, s, c, 0);
            case 1 -> new Affine3(c, 0, s, 0, 0, 1, 0, 0, -s, 0, c, 0);
            default -> new Affine3(c, -s, 0, 0, s, c, 0, 0, 0, 0, 1, 0);
        };
    }

    /** A surface moved. */
    static Surface moved(Surface surface, double x, double y, double z) {
        return surface.transformed(Affine3.translation(x, y, z));
    }

    /** Any of these solids in any pose, mostly one in which much coincides with what other calls give. */
    static Surface random(Random random) throws KernelException {
        Surface body =
                switch (random.nextInt(6)) {
                    case 0 -> ball(1, 3 + random.nextInt(8), 1 + random.nextInt(6));
                    case 1 -> torus(1, 0.5, 3 + random.nextInt(6), 3 + random.nextInt(6));
                    case 2 -> corner(1 + random.nextInt(3));
                    default -> box(0, 0, 0, half(random), half(random), half(random));
                };
        return switch (random.nextInt(3)) {
            case 0 -> moved(body, place(random), place(random), place(random));
            case 1 ->
                turned(
                        body,
                        45 * random.nextInt(8),
                        45 * random.nextInt(8),
                        45 * random.nextInt(8),
                        place(random),
                        place(random),
                        place(random));
            default ->
                turned(
                        body,
                        360 * random.nextDouble(),
                        360 * random.nextDouble(),
                        360 * random.nextDouble(),
                        place(random),
                        place(random),
                        place(random));
        };
    }

    private static double half(Random random) {
        return (1 + random.nextInt(4)) / 2.0;
    }

    private static double place(Random random) {
        return random.nextInt(3) == 0 ? 3 * random.nextDouble() - 1.5 : (random.nextInt(7) - 3) / 2.0;
    }

    private static Surface of(double[] positions, int[] triangles) throws KernelException {
        return Surface.of(Mesh.of(positions, triangles, MeshOrigin.UNKNOWN));
    }
}
