package org.chamfer.scad;

import java.util.Arrays;
import java.util.Objects;
import org.chamfer.base.diagnostic.SourceRange;

/** The text of a file together with the path that users see, and the way from offsets to lines and columns. */
public final class SourceText {
    private final String text;
    private final String shownPath;
    private int[] lineStarts;

    /**
     * Wraps a text.
     *
     * @param text the whole text of the file
     * @param shownPath the path of the file as messages show it
     */
    public SourceText(String text, String shownPath) {
        this.text = Objects.requireNonNull(text, "text");
        this.shownPath = Objects.requireNonNull(shownPath, "shownPath");
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The path of the file as messages show it. */
    public String shownPath() {
        return shownPath;
    }

    /** The line of an offset, counted from 1. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * The range of a stretch of the text.
     *
     * @param offset its first UTF-16 unit, counted from 0
     * @param length its number of UTF-16 units
     */
    public SourceRange range(int offset, int length) {
        int line = lineOf(offset);
        return new SourceRange(shownPath, line, offset - lineStarts()[line - 1] + 1, length);
    }

    private synchronized int[] lineStarts() {
        if (lineStarts == null) {
            lineStarts = findLineStarts(text);
        }
        return lineStarts;
    }

    /** A line ends with LF, CR LF or a CR alone. */
    private static int[] findLineStarts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean ends = c == '\n' || c == '\r' && (at + 1 == text.length() || text.charAt(at + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = at + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
