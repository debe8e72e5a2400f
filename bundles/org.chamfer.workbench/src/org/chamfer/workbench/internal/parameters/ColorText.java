package org.chamfer.workbench.internal.parameters;

import java.util.Locale;

/** Colours as parameters hold them. */
final class ColorText {
    private ColorText() {}

    /** What people write in short: digits without a hash, and three digits for six. */
    static String completed(String typed) {
        String digits = typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^#", "");
        if (digits.matches("[0-9a-f]{3}")) {
            return "#" + digits.replaceAll("(.)", "$1$1");
        }
        return digits.matches("[0-9a-f]{6}|[0-9a-f]{8}") ? "#" + digits : typed;
    }

    /** True for a hash and six or eight hexadecimal digits. */
    static boolean isColor(String text) {
        return text.matches("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?");
    }
}
