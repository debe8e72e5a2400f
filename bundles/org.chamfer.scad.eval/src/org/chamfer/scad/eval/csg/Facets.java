package org.chamfer.scad.eval.csg;

import org.chamfer.base.digest.Digester;

/**
 * The special variables that say how finely curves are divided.
 *
 * @param fn {@code $fn}: number of segments of a full circle, 0 to use the others
 * @param fa {@code $fa}: smallest angle of a segment in degrees
 * @param fs {@code $fs}: smallest length of a segment in millimetres
 */
public record Facets(double fn, double fa, double fs) {
    /** Circles with a smaller radius than this (mm) are points for OpenSCAD. */
    private static final double SMALLEST_RADIUS = 0.00000095367431640625;

    private static final int FEWEST = 3;
    private static final int FEWEST_BY_SIZE = 5;

    /** The values that OpenSCAD starts with. */
    public static final Facets DEFAULT = new Facets(0, 12, 2);

    /**
     * Number of segments of a full circle, counted as OpenSCAD counts them.
     *
     * @param radius radius in mm; not a number or tiny gives the smallest count
     * @return at least 3
     */
    public int segments(double radius) {
        if (!(radius >= SMALLEST_RADIUS) || Double.isNaN(fn) || Double.isInfinite(fn)) {
            return FEWEST;
        }
        if (fn > 0) {
            return Math.max(FEWEST, (int) fn);
        }
        double byAngle = order(360.0 / fa);
        double byLength = order(radius * 2 * Math.PI / fs);
        return Math.max(FEWEST_BY_SIZE, (int) Math.ceil(Math.min(byAngle, byLength)));
    }

    /** Lets the other bound decide where this one is not a number. */
    private static double order(double bound) {
        return Double.isNaN(bound) ? Double.MAX_VALUE : bound;
    }

    void addTo(Digester digester) {
        digester.add("facets").add(fn).add(fa).add(fs);
    }
}
