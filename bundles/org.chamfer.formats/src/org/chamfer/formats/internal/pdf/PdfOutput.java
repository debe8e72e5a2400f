package org.chamfer.formats.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the tokens of a PDF file (ISO 32000-1, chapter 7) and remembers where its objects begin. Needs
 * {@link #finish} at the end.
 */
final class PdfOutput {
    private static final int CAPACITY = 1 << 16;
    private static final long DECIMALS = 1_000_000;

    private final OutputStream out;
    private final StringBuilder text = new StringBuilder(CAPACITY + 256);
    private final List<Long> offsets = new ArrayList<>();
    private long written;

    PdfOutput(OutputStream out) throws IOException {
        this.out = out;
        // Bytes beyond ASCII in the second line tell transfer programs that this is no text.
        line("%PDF-1.4").line("%\u00e2\u00e3\u00cf\u00d3");
    }

    /** Appends characters of Latin-1 as they are. */
    PdfOutput text(String characters) {
        text.append(characters);
        return this;
    }

    /** Appends a number with at most six decimals, and a space. */
    PdfOutput number(double value) {
        long millionths = StrictMath.round(value * DECIMALS);
        if (millionths < 0) {
            text.append('-');
        }
        long magnitude = Math.abs(millionths);
        text.append(magnitude / DECIMALS);
        long fraction = magnitude % DECIMALS;
        if (fraction > 0) {
            text.append('.');
            for (long unit = DECIMALS / 10; fraction > 0; unit /= 10) {
                text.append(fraction / unit);
                fraction %= unit;
            }
        }
        text.append(' ');
        return this;
    }

    /** Appends characters and ends the line; full buffers leave here. */
    PdfOutput line(String characters) throws IOException {
        text.append(characters).append('\n');
        if (text.length() >= CAPACITY) {
            flush();
        }
        return this;
    }

    /** Begins the next object; the first one has number 1. */
    PdfOutput beginObject() throws IOException {
        offsets.add(position());
        return line(offsets.size() + " 0 obj");
    }

    /** Ends an object. */
    PdfOutput endObject() throws IOException {
        return line("endobj");
    }

    /** Number of bytes so far. */
    long position() {
        return written + text.length();
    }

    /**
     * Writes the table of objects and the trailer.
     *
     * @param entries of the trailer besides its size
     */
    void finish(String entries) throws IOException {
        long table = position();
        line("xref").line("0 " + (offsets.size() + 1)).line("0000000000 65535 f ");
        for (long offset : offsets) {
            String digits = Long.toString(offset);
            line("0".repeat(10 - digits.length()) + digits + " 00000 n ");
        }
        line("trailer").line("<< /Size " + (offsets.size() + 1) + " " + entries + " >>");
        line("startxref").line(Long.toString(table)).line("%%EOF");
        flush();
    }

    private void flush() throws IOException {
        out.write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
        written += text.length();
        text.setLength(0);
    }
}
