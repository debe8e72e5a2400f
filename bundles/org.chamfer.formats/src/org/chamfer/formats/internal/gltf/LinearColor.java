package org.chamfer.formats.internal.gltf;

/** The transfer function of sRGB (IEC 61966-2-1): glTF's factors are linear, colours of a model are not. */
final class LinearColor {
    private static final double LINEAR_SLOPE = 12.92;
    private static final double OFFSET = 0.055;
    private static final double EXPONENT = 2.4;

    private LinearColor() {}

    /** The linear intensity of a level from 0 to 1; levels beyond are cut off. */
    static double toLinear(double level) {
        double part = unit(level);
        return part <= 0.04045 ? part / LINEAR_SLOPE : StrictMath.pow((part + OFFSET) / (1 + OFFSET), EXPONENT);
    }

    /** The level of a linear intensity from 0 to 1; intensities beyond are cut off. */
    static double toLevel(double linear) {
        double part = unit(linear);
        return part <= 0.0031308
                ? LINEAR_SLOPE * part
                : unit((1 + OFFSET) * StrictMath.pow(part, 1 / EXPONENT) - OFFSET);
    }

    /** A number cut off at 0 and 1; what is no number is 0. */
    static double unit(double value) {
        return value > 0 ? Math.min(value, 1) : 0;
    }
}
