package org.chamfer.formats.internal.plane;

/** Sine and cosine of angles in degrees, exact at multiples of 30 and 90 degrees, the same on every machine. */
public final class DegreeTrigonometry {
    private static final double FULL = 360;

    private DegreeTrigonometry() {}

    /** The sine of an angle in degrees. */
    public static double sin(double degrees) {
        double angle = degrees - FULL * Math.floor(degrees / FULL);
        double half = angle >= 180 ? angle - 180 : angle;
        double sine = quarterSine(half > 90 ? 180 - half : half);
        return angle >= 180 ? -sine : sine;
    }

    /** The cosine of an angle in degrees. */
    public static double cos(double degrees) {
        double angle = degrees - FULL * Math.floor(degrees / FULL);
        double half = angle >= 180 ? angle - 180 : angle;
        double cosine = half > 90 ? -quarterSine(half - 90) : quarterSine(90 - half);
        return angle >= 180 ? -cosine : cosine;
    }

    /** The tangent of an angle in degrees; very large or infinite at right angles. */
    public static double tan(double degrees) {
        return sin(degrees) / cos(degrees);
    }

    /** The angle of a vector in degrees, from -180 to 180. */
    public static double atan2(double y, double x) {
        return StrictMath.toDegrees(StrictMath.atan2(y, x));
    }

    private static double quarterSine(double angle) {
        if (angle == 30) {
            return 0.5;
        }
        return angle <= 45
                ? StrictMath.sin(StrictMath.toRadians(angle))
                : StrictMath.cos(StrictMath.toRadians(90 - angle));
    }
}
