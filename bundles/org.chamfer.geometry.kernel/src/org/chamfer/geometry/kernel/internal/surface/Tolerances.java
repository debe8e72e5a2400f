package org.chamfer.geometry.kernel.internal.surface;

import org.chamfer.geometry.Bounds;

/** The lengths below which the kernel does not tell apart. */
public final class Tolerances {
    private static final double RELATIVE = 1e-12;

    private Tolerances() {}

    /** The largest absolute coordinate of a box. */
    public static double magnitude(Bounds bounds) {
        if (bounds.isEmpty()) {
            return 0;
        }
        double x = Math.max(Math.abs(bounds.minX()), Math.abs(bounds.maxX()));
        double y = Math.max(Math.abs(bounds.minY()), Math.abs(bounds.maxY()));
        double z = Math.max(Math.abs(bounds.minZ()), Math.abs(bounds.maxZ()));
        return Math.max(x, Math.max(y, z));
    }

    /** The size in millimetres of rounding within a box. */
    public static double epsilon(Bounds bounds) {
        return RELATIVE * magnitude(bounds);
    }
}
