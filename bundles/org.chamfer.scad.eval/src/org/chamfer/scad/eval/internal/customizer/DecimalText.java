package org.chamfer.scad.eval.internal.customizer;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Decimal numbers as comments and parameter sets spell them. */
final class DecimalText {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[Ee][+-]?[0-9]+)?");

    private DecimalText() {}

    /** Whether a text is a number, however large. */
    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    /** The number that a text is, empty if it is none or too large. */
    static OptionalDouble parse(String text) {
        double number = isNumber(text) ? Double.parseDouble(text) : Double.NaN;
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
