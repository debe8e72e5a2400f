package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.Locale;
import org.chamfer.geometry.kernel.KernelException;

/** Bounds what one call may make, so that a slip in a number ends in a message and not in an exhausted machine. */
public final class SurfaceLimit {
    /** More than the kernel can work with; so many triangles take half a gigabyte. */
    private static final long MOST_TRIANGLES = 20_000_000;

    private static final long MOST_POINTS = 1_000_000;

    private SurfaceLimit() {}

    /**
     * Checks a number of triangles before memory is taken for them.
     *
     * @throws KernelException if there would be too many
     */
    public static void checkTriangles(long triangles) throws KernelException {
        check("surface", triangles, "triangles", MOST_TRIANGLES);
    }

    /**
     * Checks a number of points of an outline before memory is taken for them.
     *
     * @throws KernelException if there would be too many
     */
    public static void checkPoints(double points) throws KernelException {
        check("outline", (long) points, "points", MOST_POINTS);
    }

    private static void check(String what, long count, String parts, long most) throws KernelException {
        if (count > most) {
            throw new KernelException(
                    KernelException.Reason.OUT_OF_MEMORY,
                    String.format(
                            Locale.ROOT,
                            "the %s would have %d %s, more than %d: use fewer segments or slices",
                            what,
                            count,
                            parts,
                            most));
        }
    }
}
