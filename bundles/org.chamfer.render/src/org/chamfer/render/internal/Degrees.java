package org.chamfer.render.internal;

/** Trigonometry of angles in degrees, the same on every machine and exact at right angles. */
public final class Degrees {
    private Degrees() {}

    /** The sine of an angle in degrees. */
    public static double sin(double degrees) {
        double angle = degrees - 360 * Math.floor(degrees / 360);
        double half = angle >= 180 ? angle - 180 : angle;
        double acute = half > 90 ? 180 - half : half;
        double sine = acute <= 45
                ? StrictMath.sin(StrictMath.toRadians(acute))
                : StrictMath.cos(StrictMath.toRadians(90 - acute));
        return angle >= 180 ? -sine : sine;
    }

    /** The cosine of an angle in degrees. */
    public static double cos(double degrees) {
        return sin(degrees + 90);
    }

    /** The angle of a vector in degrees, from -180 to 180. */
    public static double atan2(double y, double x) {
        return StrictMath.toDegrees(StrictMath.atan2(y, x));
    }
}
