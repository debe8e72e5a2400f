package org.chamfer.formats;

/**
 * How finely curves are divided: OpenSCAD's special variables.
 *
 * @param fn segments of a full circle ({@code $fn}); 0 or less leaves it to the others
 * @param fa smallest angle of a segment in degrees ({@code $fa})
 * @param fs smallest length of a segment in mm ({@code $fs})
 */
public record CurveFacets(double fn, double fa, double fs) {
    /** OpenSCAD's initial values. */
    public static final CurveFacets DEFAULT = new CurveFacets(0, 12, 2);

    /** Most segments of a circle that a file is read with. */
    public static final int LARGEST_COUNT = 1_000_000;

    /** Circles smaller than this (mm) have the fewest segments. */
    private static final double TINY_RADIUS = 0x1p-20;

    private static final int FEWEST_BY_COUNT = 3;
    private static final int FEWEST_BY_SIZE = 5;

    /**
     * The number of segments of a full circle, from 3 to {@link #LARGEST_COUNT}.
     *
     * @param radius in mm
     */
    public int segments(double radius) {
        if (!(radius >= TINY_RADIUS) || Double.isNaN(fn) || Double.isInfinite(fn)) {
            return FEWEST_BY_COUNT;
        }
        if (fn > 0) {
            return (int) Math.min(Math.max(fn, FEWEST_BY_COUNT), LARGEST_COUNT);
        }
        double wanted = Math.min(360 / fa, radius * 2 * Math.PI / fs);
        return (int) Math.min(Math.ceil(Math.max(wanted, FEWEST_BY_SIZE)), LARGEST_COUNT);
    }
}
