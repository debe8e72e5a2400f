package org.chamfer.render;

import java.util.List;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.Region;

/** Shapes to draw. */
final class Shapes {
    static final Color RED = new Color(1, 0, 0, 1);
    static final Color GREEN = new Color(0, 1, 0, 1);
    static final Color BLUE = new Color(0, 0, 1, 1);

    private static final int[] BOX = {
        0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5
    };

    private Shapes() {}

    /** A box with a corner and sizes. */
    static Mesh box(double x, double y, double z, double sizeX, double sizeY, double sizeZ) {
        double[] positions = new double[24];
        for (int i = 0; i < 8; i++) {
            positions[3 * i] = x + (i & 1) * sizeX;
            positions[3 * i + 1] = y + (i >> 1 & 1) * sizeY;
            positions[3 * i + 2] = z + (i >> 2) * sizeZ;
        }
        return Mesh.of(positions, BOX, MeshOrigin.UNKNOWN);
    }

    /** A cube around a point. */
    static Mesh cube(double x, double y, double z, double size) {
        return box(x - size / 2, y - size / 2, z - size / 2, size, size, size);
    }

    /** A ring around the z axis: n by m quads. */
    static Mesh torus(int n, int m) {
        double[] positions = new double[3 * n * m];
        int[] triangles = new int[6 * n * m];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                double a = 2 * Math.PI * i / n;
                double b = 2 * Math.PI * j / m;
                double radius = 30 + 10 * StrictMath.cos(b);
                int at = i * m + j;
                positions[3 * at] = radius * StrictMath.cos(a);
                positions[3 * at + 1] = radius * StrictMath.sin(a);
                positions[3 * at + 2] = 10 * StrictMath.sin(b);
                int beside = (i + 1) % n * m;
                int up = (j + 1) % m;
                int[] quad = {at, beside + j, beside + up, at, beside + up, i * m + up};
                System.arraycopy(quad, 0, triangles, 6 * at, 6);
            }
        }
        return Mesh.of(positions, triangles, MeshOrigin.UNKNOWN);
    }

    /** A square of 20 mm around the origin with a square hole of 10 mm. */
    static Region frame() {
        return new Region(
                List.of(new double[] {-10, -10, 10, -10, 10, 10, -10, 10}, new double[] {-5, -5, -5, 5, 5, 5, 5, -5}));
    }
}
