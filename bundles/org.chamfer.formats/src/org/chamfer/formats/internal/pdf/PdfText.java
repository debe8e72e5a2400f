package org.chamfer.formats.internal.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Texts as PDF strings. */
final class PdfText {
    /** The encoding that PDF calls WinAnsiEncoding. */
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final double DIGIT = 0.556;
    private static final double MINUS = 0.584;

    private PdfText() {}

    /** A text to show in a font with WinAnsiEncoding; characters that it lacks become question marks. */
    static String shown(String text) {
        return "<" + HexFormat.of().formatHex(text.getBytes(WINDOWS)) + ">";
    }

    /** A text of the document's information, with any characters: UTF-16 with a byte order mark. */
    static String information(String text) {
        return "<feff" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** The width of an integer in Helvetica of size 1. */
    static double width(int number) {
        int digits = Integer.toString(Math.abs(number)).length();
        return digits * DIGIT + (number < 0 ? MINUS : 0);
    }
}
