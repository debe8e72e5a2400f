package org.chamfer.formats.internal.text;

/** Reads whole numbers. */
public final class WholeNumber {
    /** The longest number of 64 bits, and some zeros in front of it. */
    private static final int LONGEST = 40;

    private WholeNumber() {}

    /**
     * Like {@link Integer#parseInt(String)}, whose exceptions quote the text, however long it is.
     *
     * @throws NumberFormatException if the text is anything else
     */
    public static int parseInt(String text) {
        checkLength(text);
        return Integer.parseInt(text);
    }

    /**
     * Like {@link Long#parseLong(String)}.
     *
     * @throws NumberFormatException if the text is anything else
     */
    public static long parseLong(String text) {
        checkLength(text);
        return Long.parseLong(text);
    }

    private static void checkLength(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException("too long");
        }
    }
}
