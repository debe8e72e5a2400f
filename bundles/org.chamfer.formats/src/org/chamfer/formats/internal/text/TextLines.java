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

    /** Starts before the first line. */
    public TextLines(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The next line, {@code null} after the last; a line feed at the very end starts no line. */
    public String next() {
        if (next >= bytes.length) {
            return null;
        }
        int start = next;
        int end = start;
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
        return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /** The number of the line that was last returned, from 1; 0 before the first. */
    public int number() {
        return number;
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }
}
