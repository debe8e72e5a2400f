package org.chamfer.scad.eval.internal.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Prints numbers with six significant digits, in the two ways in which OpenSCAD does. */
public final class NumberText {
    private static final int DIGITS = 6;
    private static final MathContext HALF_UP = new MathContext(DIGITS, RoundingMode.HALF_UP);
    private static final MathContext HALF_EVEN = new MathContext(DIGITS, RoundingMode.HALF_EVEN);
    private static final double LARGEST_FAST_WHOLE = 999_999;
    /** Decimal exponents below these give the form with an exponent. */
    private static final int LOWEST_PLAIN_EXPONENT_OF_VALUES = -5;

    private static final int LOWEST_PLAIN_EXPONENT_OF_TREES = -4;

    private NumberText() {}

    /** Appends a number as {@code echo} and {@code str} print it: {@code 1e+6}, {@code 0.00001}, {@code 0} for -0. */
    public static void appendValue(StringBuilder out, double value) {
        if (value == 0) {
            out.append('0');
        } else {
            append(out, value, HALF_UP, LOWEST_PLAIN_EXPONENT_OF_VALUES, 1);
        }
    }

    /** Appends a number as trees print it: {@code 1e+06}, {@code 1e-05}, {@code -0}. */
    public static void appendTree(StringBuilder out, double value) {
        if (value == 0) {
            out.append(1 / value < 0 ? "-0" : "0");
        } else {
            append(out, value, HALF_EVEN, LOWEST_PLAIN_EXPONENT_OF_TREES, 2);
        }
    }

    /** The form that trees print. */
    public static String tree(double value) {
        StringBuilder out = new StringBuilder();
        appendTree(out, value);
        return out.toString();
    }

    private static void append(StringBuilder out, double value, MathContext rounding, int lowest, int exponentDigits) {
        if (Double.isNaN(value)) {
            out.append("nan");
        } else if (Double.isInfinite(value)) {
            out.append(value < 0 ? "-inf" : "inf");
        } else if (Math.abs(value) <= LARGEST_FAST_WHOLE && value == Math.rint(value)) {
            out.append((int) value);
        } else {
            appendRounded(out, new BigDecimal(value).round(rounding), lowest, exponentDigits);
        }
    }

    private static void appendRounded(StringBuilder out, BigDecimal rounded, int lowest, int exponentDigits) {
        String digits = rounded.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - rounded.scale();
        int kept = digits.length();
        while (kept > 1 && digits.charAt(kept - 1) == '0') {
            kept--;
        }
        if (rounded.signum() < 0) {
            out.append('-');
        }
        if (exponent < lowest || exponent >= DIGITS) {
            out.append(digits.charAt(0));
            if (kept > 1) {
                out.append('.').append(digits, 1, kept);
            }
            appendExponent(out, exponent, exponentDigits);
        } else if (exponent < 0) {
            out.append("0.").repeat('0', -exponent - 1).append(digits, 0, kept);
        } else {
            int whole = exponent + 1;
            if (kept <= whole) {
                out.append(digits, 0, kept).repeat('0', whole - kept);
            } else {
                out.append(digits, 0, whole).append('.').append(digits, whole, kept);
            }
        }
    }

    private static void appendExponent(StringBuilder out, int exponent, int fewestDigits) {
        String digits = Integer.toString(Math.abs(exponent));
        out.append(exponent < 0 ? "e-" : "e+")
                .repeat('0', Math.max(0, fewestDigits - digits.length()))
                .append(digits);
    }
}
