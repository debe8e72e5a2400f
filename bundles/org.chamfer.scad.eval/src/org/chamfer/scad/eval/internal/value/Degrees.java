package org.chamfer.scad.eval.internal.value;

/** Sine and cosine of degrees, exact at multiples of 30 and 90 degrees and the same on every machine. */
public final class Degrees {
    private static final double FULL = 360;

    private Degrees() {}

    /** The sine of an angle in degrees. */
    public static double sin(double degrees) {
        double angle = degrees - FULL * Math.floor(degrees / FULL);
        if (angle >= 180) {
            return -firstHalfSine(angle - 180);
        }
        return firstHalfSine(angle);
    }

    /** The cosine of an angle in degrees. */
    public static double cos(double degrees) {
        double angle = degrees - FULL * Math.floor(degrees / FULL);
        if (angle >= 180) {
            return -firstHalfCosine(angle - 180);
        }
        return firstHalfCosine(angle);
    }

    private static double firstHalfSine(double angle) {
        return quarterSine(angle > 90 ? 180 - angle : angle);
    }

    private static double firstHalfCosine(double angle) {
        return angle > 90 ? -quarterSine(angle - 90) : quarterSine(90 - angle);
    }

    /** The sine of 0 to 90 degrees; the larger half by way of the cosine, which is more exact there. */
    private static double quarterSine(double angle) {
        if (angle == 30) {
            return 0.5;
        }
        if (angle == 45) {
            return StrictMath.sqrt(0.5);
        }
        if (angle == 60) {
            return StrictMath.sqrt(0.75);
        }
        return angle < 45
                ? StrictMath.sin(StrictMath.toRadians(angle))
                : StrictMath.cos(StrictMath.toRadians(90 - angle));
    }
}
