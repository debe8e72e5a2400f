package org.chamfer.formats.internal.text;

import java.nio.charset.StandardCharsets;

/**
 * The lines of a text file in memory, without the white space at their ends. Bytes become characters of the same number
 * (ISO 8859-1): what the formats mean is in ASCII, and no byte is wrong.
 */
public final class TextLines {
    private final byte[] bytes;
    private int next;
    private int number;
    private int start;
    private int end;

    /** Starts before the first line. */
    public TextLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next line, {@code null} after the last; a line feed at the very end starts no line. */
    public String next() {
        return advance() ? text() : null;
    }

    /** Goes to the next line without making a text of it; false after the last, where nothing changes. */
    public boolean advance() {
        if (next >= bytes.length) {
            return false;
        }
        start = next;
        end = start;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        next = end + 1;
        number++;
        while (start < end && isBlank(bytes[start])) {
            start++;
        }
        while (end > start && isBlank(bytes[end - 1])) {
            end--;
        }
        return true;
    }

    /** The line. */
    public String text() {
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** True if there is nothing in the line. */
    public boolean isEmpty() {
        return start == end;
    }

    /** True if the line starts with an ASCII text. */
    public boolean startsWith(String ascii) {
        int length = ascii.length();
        if (length > end - start) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (bytes[start + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads the words that follow the first one as numbers.
     *
     * @param target takes them
     * @throws NumberFormatException if there are more or fewer of them than there is room, or one is no finite number
     */
    public void readNumbers(double[] target) {
        int at = wordEnd(start);
        for (int i = 0; i < target.length; i++) {
            int from = wordStart(at);
            at = wordEnd(from);
            target[i] = DecimalScanner.parse(bytes, from, at);
        }
        if (wordStart(at) < end) {
            throw new NumberFormatException("more than " + target.length + " numbers");
        }
    }

    /** The number of the line that was last returned, from 1; 0 before the first. */
    public int number() {
        return number;
    }

    private int wordStart(int from) {
        int at = from;
        while (at < end && isSeparator(bytes[at])) {
            at++;
        }
        return at;
    }

    private int wordEnd(int from) {
        int at = from;
        while (at < end && !isSeparator(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isSeparator(byte character) {
        return character == ' ' || character == '\t' || character == '\r' || character == '\f';
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }
}
