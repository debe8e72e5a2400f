package org.chamfer.formats.internal.text;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes text formats: UTF-8, line feeds, and numbers in the shortest decimal form that reads back as the same double.
 * Negative zero is written as zero. Needs {@link #flush()} at the end.
 */
public final class TextOutput {
    private static final int CAPACITY = 1 << 16;
    /** Numbers with decimal exponents in this range are written without exponent. */
    private static final int SMALLEST_PLAIN_EXPONENT = -7;

    private static final int LARGEST_PLAIN_EXPONENT = 20;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(CAPACITY + 256);

    /** Starts a text. */
    public TextOutput(OutputStream out) {
        this.out = out;
    }

    /** Adds a text as it is. */
    public TextOutput text(String value) {
        text.append(value);
        return this;
    }

    /** Adds a whole number. */
    public TextOutput integer(int value) {
        text.append(value);
        return this;
    }

    /** Adds a number. */
    public TextOutput number(double value) {
        appendNumber(text, value);
        return this;
    }

    /** Ends a line; full buffers leave here. */
    public TextOutput line() throws IOException {
        text.append('\n');
        if (text.length() >= CAPACITY) {
            flush();
        }
        return this;
    }

    /** Hands everything to the stream below. */
    public void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        text.setLength(0);
    }

    private static void appendNumber(StringBuilder target, double value) {
        // Since JDK 19 this is the shortest form; what remains is to get rid of ".0" and of Java's exponents.
        String shortest = Double.toString(value == 0 ? 0.0 : value);
        int exponentMark = shortest.indexOf('E');
        if (exponentMark < 0) {
            boolean whole = shortest.endsWith(".0");
            target.append(shortest, 0, whole ? shortest.length() - 2 : shortest.length());
            return;
        }
        int exponent = Integer.parseInt(shortest, exponentMark + 1, shortest.length(), 10);
        boolean negative = shortest.charAt(0) == '-';
        String digits = digits(shortest.substring(negative ? 1 : 0, exponentMark));
        if (negative) {
            target.append('-');
        }
        if (exponent < SMALLEST_PLAIN_EXPONENT || exponent > LARGEST_PLAIN_EXPONENT) {
            target.append(digits, 0, 1);
            if (digits.length() > 1) {
                target.append('.').append(digits, 1, digits.length());
            }
            target.append('e').append(exponent);
        } else if (exponent < 0) {
            target.append("0.").repeat('0', -exponent - 1).append(digits);
        } else {
            int whole = exponent + 1;
            if (digits.length() <= whole) {
                target.append(digits).repeat('0', whole - digits.length());
            } else {
                target.append(digits, 0, whole).append('.').append(digits, whole, digits.length());
            }
        }
    }

    /** The significant digits of {@code d.ddd}. */
    private static String digits(String mantissa) {
        String fraction = mantissa.substring(2);
        return mantissa.charAt(0) + (fraction.equals("0") ? "" : fraction);
    }
}
