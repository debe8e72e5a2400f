package org.chamfer.formats.internal.text;

import java.nio.charset.StandardCharsets;

/**
 * Reads one number from bytes in one pass, to the nearest double as {@link Double#parseDouble} does. Numbers of up to 19
 * digits go through {@link PowersOfTen} without any object, longer ones too if the digits beyond do not matter; the few
 * that it cannot decide go through the JDK.
 */
final class DecimalScanner {
    /** So many decimal digits always fit into 64 bits. */
    private static final int MOST_DIGITS = 19;

    private static final int LARGEST_EXPONENT = 99_999;

    private final byte[] bytes;
    private final int end;
    private int at;
    private long significand;
    private int significantDigits;
    private int droppedDigits;
    private int digits;

    private DecimalScanner(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /**
     * The number that is all of a range of bytes, always finite.
     *
     * @throws NumberFormatException if the range is anything else
     */
    static double parse(byte[] bytes, int start, int end) {
        return new DecimalScanner(bytes, start, end).parse(start);
    }

    private double parse(int start) {
        boolean negative = at < end && bytes[at] == '-';
        takeSign();
        takeDigits();
        int exponent = 0;
        if (at < end && bytes[at] == '.') {
            at++;
            int before = digits;
            takeDigits();
            exponent = before - digits;
        }
        if (digits > 0 && at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at++;
            exponent += exponent();
        }
        if (digits == 0 || at < end) {
            throw new NumberFormatException("not a number");
        }
        double value = PowersOfTen.multiplied(significand, exponent + droppedDigits);
        if (droppedDigits > 0 && value != PowersOfTen.multiplied(significand + 1, exponent + droppedDigits)) {
            value = Double.NaN;
        }
        if (Double.isNaN(value)) {
            String text = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            value = Math.abs(Double.parseDouble(text));
            if (Double.isInfinite(value)) {
                throw new NumberFormatException("too large");
            }
        }
        return negative ? -value : value;
    }

    private void takeSign() {
        if (at < end && (bytes[at] == '-' || bytes[at] == '+')) {
            at++;
        }
    }

    private void takeDigits() {
        int first = at;
        while (at < end && isDigit(bytes[at])) {
            int digit = bytes[at] - '0';
            if (significantDigits == MOST_DIGITS) {
                droppedDigits++;
            } else {
                significantDigits += significantDigits > 0 || digit > 0 ? 1 : 0;
                significand = 10 * significand + digit;
            }
            at++;
        }
        digits += at - first;
    }

    private int exponent() {
        boolean negative = at < end && bytes[at] == '-';
        takeSign();
        int first = at;
        int exponent = 0;
        while (at < end && isDigit(bytes[at])) {
            exponent = Math.min(10 * exponent + bytes[at] - '0', LARGEST_EXPONENT);
            at++;
        }
        if (at == first) {
            // A sign or nothing: no number.
            digits = 0;
        }
        return negative ? -exponent : exponent;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }
}
