package org.chamfer.scad.internal;

/** The values that tokens stand for. */
final class Literals {
    private Literals() {}

    /** The value of a NUMBER token: a decimal number or {@code 0x} and hexadecimal digits. */
    static double number(String token) {
        if (isHexadecimal(token)) {
            double value = 0;
            for (int at = 2; at < token.length(); at++) {
                value = value * 16 + Character.digit(token.charAt(at), 16);
            }
            return value;
        }
        return Double.parseDouble(token);
    }

    static boolean isHexadecimal(String token) {
        return token.startsWith("0x");
    }

    /** The text of a STRING token without its quotes and escapes. */
    static String string(String token) {
        int end = token.length() - 1;
        if (token.indexOf('\\') < 0 && token.indexOf('\n') < 0) {
            return token.substring(1, end);
        }
        StringBuilder text = new StringBuilder(token.length());
        int at = 1;
        while (at < end) {
            char c = token.charAt(at++);
            if (c != '\\') {
                // Line breaks inside a text are no part of it in OpenSCAD; those that are meant are escaped.
                if (c != '\n' && !(c == '\r' && token.charAt(at) == '\n')) {
                    text.append(c);
                }
                continue;
            }
            char escaped = token.charAt(at++);
            int digits = digitsOf(escaped);
            int code = digits == 0 ? -1 : hexadecimal(token, at, digits, end);
            if (isCharacter(escaped, code)) {
                // OpenSCAD has a space where U+0000 is meant.
                text.appendCodePoint(code == 0 ? ' ' : code);
                at += digits;
            } else {
                appendSimple(text, escaped);
            }
        }
        return text.toString();
    }

    /** The path of an INCLUDE_FILE or USE_FILE token: what stands between the angle brackets. */
    static String path(String token) {
        return token.substring(token.indexOf('<') + 1, token.length() - 1);
    }

    /** The STRING token of a text: the way back from {@link #string}. */
    static String quote(String text) {
        StringBuilder token = new StringBuilder(text.length() + 2).append('"');
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '"', '\\' -> token.append('\\').append(c);
                case '\n' -> token.append("\\n");
                case '\t' -> token.append("\\t");
                case '\r' -> token.append("\\r");
                default -> token.append(c);
            }
        }
        return token.append('"').toString();
    }

    private static int digitsOf(char escaped) {
        return switch (escaped) {
            case 'x' -> 2;
            case 'u' -> 4;
            case 'U' -> 6;
            default -> 0;
        };
    }

    /** {@code \x} reaches to 7F only, as in OpenSCAD; a code point that does not exist is no escape. */
    private static boolean isCharacter(char escaped, int code) {
        return code >= 0 && (escaped != 'x' || code < 0x80) && Character.isValidCodePoint(code);
    }

    private static void appendSimple(StringBuilder text, char escaped) {
        switch (escaped) {
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            // OpenSCAD drops the backslash before anything it does not know.
            default -> text.append(escaped);
        }
    }

    /** The value of some hexadecimal digits, -1 if there are fewer. */
    private static int hexadecimal(String token, int from, int digits, int end) {
        if (from + digits > end) {
            return -1;
        }
        int value = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = Character.digit(token.charAt(at), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
