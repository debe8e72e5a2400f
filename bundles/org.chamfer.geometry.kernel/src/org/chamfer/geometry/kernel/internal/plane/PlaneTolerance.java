package org.chamfer.geometry.kernel.internal.plane;

/**
 * The distance in which points of plane figures are one point: 2^-27 mm (7.5e-9) for figures of ordinary size, which is
 * the step of the grid that OpenSCAD uses, and closes the gaps that rounding leaves between figures that should touch.
 * For figures far larger or smaller than millimetres it follows their size. Always a power of two.
 */
final class PlaneTolerance {
    private static final int ORDINARY = -27;
    /** Figures smaller than 2^-5 mm have a tolerance of 2^-39 of their size. */
    private static final int SMALLEST_EXPONENT = -5;

    private static final int SMALL = -39;
    /** Rounding must stay far below the tolerance. */
    private static final int ROUNDING = -47;

    private PlaneTolerance() {}

    /** The tolerance for figures whose largest absolute coordinate or length is known. */
    static double of(double size) {
        if (size == 0) {
            return Math.scalb(1.0, ORDINARY);
        }
        int exponent = Math.getExponent(size);
        if (exponent < SMALLEST_EXPONENT) {
            return Math.max(Double.MIN_NORMAL, Math.scalb(1.0, exponent + SMALL));
        }
        return Math.scalb(1.0, Math.max(ORDINARY, exponent + ROUNDING));
    }
}
