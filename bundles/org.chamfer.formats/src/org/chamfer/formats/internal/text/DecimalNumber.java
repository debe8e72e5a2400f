package org.chamfer.formats.internal.text;

import java.nio.charset.StandardCharsets;

/** Reads numbers as data files write them: sign, digits, point, exponent; nothing before or after. */
public final class DecimalNumber {
    private DecimalNumber() {}

    /**
     * A number, always finite.
     *
     * @throws NumberFormatException if the text is anything else
     */
    public static double parse(String text) {
        // Characters beyond one byte become question marks, which are in no number.
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        return DecimalScanner.parse(bytes, 0, bytes.length);
    }

    /**
     * Where the number that starts at an index ends, the index itself if there is none. A number is as long as it can
     * be: {@code 1e} is the number 1.
     */
    public static int end(String text, int start) {
        int at = afterSign(text, start);
        int whole = afterDigits(text, at);
        int end = whole;
        int digits = whole - at;
        if (whole < text.length() && text.charAt(whole) == '.') {
            end = afterDigits(text, whole + 1);
            digits += end - whole - 1;
        }
        if (digits == 0) {
            return start;
        }
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            int first = afterSign(text, end + 1);
            int last = afterDigits(text, first);
            if (last > first) {
                end = last;
            }
        }
        return end;
    }

    private static int afterSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+') ? at + 1 : at;
    }

    private static int afterDigits(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
