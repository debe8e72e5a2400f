package org.chamfer.geometry;

import java.util.function.DoubleUnaryOperator;

/** Trigonometry in degrees, exact at multiples of 30 and 90 degrees and the same on every machine. */
public final class Degrees {
    private static final double FULL = 360;
    private static final double HALF = 180;
    /** Angles of this size (degrees) and more have no meaning: neighbouring numbers are whole turns apart. */
    private static final double MEANINGLESS = FULL * (1L << 52);
    /** Degrees by which an angle may be off for rounding. */
    private static final double ROUNDING = 1e-12;

    private Degrees() {}

    /** The sine of an angle in degrees. */
    public static double sin(double degrees) {
        double angle = withinTurn(degrees);
        if (angle >= 180) {
            return -firstHalfSine(angle - 180);
        }
        return firstHalfSine(angle);
    }

    /** The cosine of an angle in degrees. */
    public static double cos(double degrees) {
        double angle = withinTurn(degrees);
        if (angle >= 180) {
            return -firstHalfCosine(angle - 180);
        }
        return firstHalfCosine(angle);
    }

    /** The angle less whole turns, from 0; not a number if it is too large to have a meaning. */
    private static double withinTurn(double degrees) {
        return Math.abs(degrees) < MEANINGLESS ? degrees - FULL * Math.floor(degrees / FULL) : Double.NaN;
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

    /** The tangent of an angle in degrees; infinite at right angles, -0 at odd multiples of 180 degrees. */
    public static double tan(double degrees) {
        if (!(Math.abs(degrees) < MEANINGLESS)) {
            return Double.NaN;
        }
        double halves = Math.floor(degrees / HALF);
        double angle = degrees - HALF * halves;
        boolean odd = halves % 2 != 0;
        if (angle > 90) {
            return -quarterTangent(HALF - angle);
        }
        if (angle == 90) {
            return odd ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return angle == 0 && odd ? -0.0 : quarterTangent(angle);
    }

    private static double quarterTangent(double angle) {
        if (angle == 30) {
            return StrictMath.sqrt(3) / 3;
        }
        if (angle == 45) {
            return 1;
        }
        if (angle == 60) {
            return StrictMath.sqrt(3);
        }
        return quarterSine(angle) / quarterSine(90 - angle);
    }

    /** The angle in degrees whose sine is given, from -90 to 90. */
    public static double asin(double sine) {
        return rounded(StrictMath.toDegrees(StrictMath.asin(sine)), sine, Degrees::sin);
    }

    /** The angle in degrees whose cosine is given, from 0 to 180. */
    public static double acos(double cosine) {
        return rounded(StrictMath.toDegrees(StrictMath.acos(cosine)), cosine, Degrees::cos);
    }

    /** The angle in degrees whose tangent is given, from -90 to 90. */
    public static double atan(double tangent) {
        return rounded(StrictMath.toDegrees(StrictMath.atan(tangent)), tangent, Degrees::tan);
    }

    /** The angle of a point seen from the origin in degrees, from -180 to 180; whole if it is within rounding. */
    public static double atan2(double y, double x) {
        double angle = StrictMath.toDegrees(StrictMath.atan2(y, x));
        double whole = Math.rint(angle);
        return Math.abs(angle - whole) < ROUNDING ? whole : angle;
    }

    /** A whole angle nearby if the function has the same value there. */
    private static double rounded(double angle, double value, DoubleUnaryOperator function) {
        double whole = Math.rint(angle);
        return Math.abs(angle - whole) < ROUNDING && function.applyAsDouble(whole) == value ? whole : angle;
    }
}
