package com.example.points;

import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;

/** A surface whose area is known. */
final class Box {
    private static final int[] TRIANGLES = {
        0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7,
    };

    private Box() {}

    /** A box from the origin, of these sizes in millimetres. */
    static Mesh of(double x, double y, double z) {
        double[] positions = {0, 0, 0, x, 0, 0, x, y, 0, 0, y, 0, 0, 0, z, x, 0, z, x, y, z, 0, y, z};
        return Mesh.of(positions, TRIANGLES, MeshOrigin.UNKNOWN);
    }
}
