package org.chamfer.scad.eval.internal.customizer;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * Writes JSON on one line, with numbers as OpenSCAD writes them: always with a fraction or an exponent, in the fewest
 * digits that read back to the same number.
 */
final class CompactJson {
    /** Numbers with more digits before the point have an exponent. */
    private static final int MOST_WHOLE_DIGITS = 15;

    /** Numbers with that many zeros behind the point have an exponent. */
    private static final int MOST_ZEROS = 4;

    private final StringBuilder out = new StringBuilder();

    CompactJson begin(char bracket) {
        separate();
        out.append(bracket);
        return this;
    }

    CompactJson end(char bracket) {
        out.append(bracket);
        return this;
    }

    CompactJson name(String name) {
        separate();
        quote(name);
        out.append(':');
        return this;
    }

    CompactJson value(boolean value) {
        separate();
        out.append(value);
        return this;
    }

    CompactJson value(String text) {
        separate();
        quote(text);
        return this;
    }

    /** JSON knows no infinity: it becomes null. */
    CompactJson value(double number) {
        separate();
        if (!Double.isFinite(number)) {
            out.append("null");
        } else if (number == 0) {
            out.append(1 / number < 0 ? "-0.0" : "0.0");
        } else {
            append(new BigDecimal(Double.toString(number)).stripTrailingZeros());
        }
        return this;
    }

    CompactJson whole(int number) {
        separate();
        out.append(number);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private void separate() {
        char before = out.isEmpty() ? '[' : out.charAt(out.length() - 1);
        if (before != '[' && before != '{' && before != ':') {
            out.append(',');
        }
    }

    private void append(BigDecimal number) {
        if (number.signum() < 0) {
            out.append('-');
        }
        String digits = number.unscaledValue().abs().toString();
        int count = digits.length();
        int point = count - number.scale();
        if (point > 0 && point <= MOST_WHOLE_DIGITS) {
            out.append(digits, 0, Math.min(point, count)).repeat('0', Math.max(0, point - count));
            out.append('.').append(point < count ? digits.substring(point) : "0");
        } else if (point <= 0 && point > -MOST_ZEROS) {
            out.append("0.").repeat('0', -point).append(digits);
        } else {
            out.append(digits.charAt(0));
            if (count > 1) {
                out.append('.').append(digits, 1, count);
            }
            int exponent = point - 1;
            out.append('e').append(exponent < 0 ? '-' : '+');
            out.append(String.format(Locale.ROOT, "%02d", Math.abs(exponent)));
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ') {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
