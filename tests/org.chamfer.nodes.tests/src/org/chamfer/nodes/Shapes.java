package org.chamfer.nodes;

import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.values.MeshValue;

/** Solids to compute with. */
public final class Shapes {
    private static final int[] BOX = {
        0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7
    };

    private Shapes() {}

    /** A box with a corner at the origin, sizes in mm. */
    public static MeshValue box(double x, double y, double z) {
        return new MeshValue(Mesh.of(
                new double[] {0, 0, 0, x, 0, 0, x, y, 0, 0, y, 0, 0, 0, z, x, 0, z, x, y, z, 0, y, z},
                BOX,
                MeshOrigin.UNKNOWN));
    }
}
