package org.chamfer.geometry.kernel.internal.differential;

/** How well the result of a case is determined by its input. */
enum Precision {
    /** Faces cross at distances far above rounding: volume, area and box have to agree. */
    GENERIC,
    /** Faces coincide, and exactly so in floating-point numbers: volume, area and box have to agree. */
    EXACT,
    /**
     * Faces coincide but for rounding. Sheets thinner than the tolerance may be there or not, so only volumes can be
     * compared, and the box to within that of the operands.
     */
    NEAR;

    /** True if two right kernels agree about area and box. */
    boolean determinesSurface() {
        return this != NEAR;
    }
}
