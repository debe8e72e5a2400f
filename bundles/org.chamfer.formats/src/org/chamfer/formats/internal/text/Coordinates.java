package org.chamfer.formats.internal.text;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Bounds;

/** Checks that a format can hold the coordinates of a model. */
public final class Coordinates {
    private Coordinates() {}

    /**
     * Refuses models with coordinates beyond a limit, and those that are not finite.
     *
     * @param limit largest absolute value in millimetres
     */
    public static void check(Bounds bounds, double limit, String format) throws DiagnosticException {
        boolean fits = bounds.isEmpty()
                || (bounds.minX() >= -limit
                        && bounds.minY() >= -limit
                        && bounds.minZ() >= -limit
                        && bounds.maxX() <= limit
                        && bounds.maxY() <= limit
                        && bounds.maxZ() <= limit);
        if (!fits) {
            throw new DiagnosticException(Diagnostic.error(
                    "formats.coordinate-range", format + " cannot hold coordinates beyond " + limit + " mm", null));
        }
    }
}
