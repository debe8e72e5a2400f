package org.chamfer.formats.internal.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Bounds the length of the pieces of a document between angle brackets: parsers hold each of them in memory several times
 * over, a tag with its attributes as well as a text.
 */
final class MarkupLimit extends FilterReader {
    /** Room for any path that people draw, and for pictures inside of drawings. */
    private static final int LONGEST = 64_000_000;
    /** A character takes two bytes, and parsers grow and copy their buffers. */
    private static final int BYTES_EACH = 32;

    private final int limit = MemoryLimit.of(LONGEST, BYTES_EACH);
    private int length;

    MarkupLimit(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int character = in.read();
        count((char) character);
        return character;
    }

    @Override
    public int read(char[] target, int offset, int wanted) throws IOException {
        int got = in.read(target, offset, wanted);
        for (int i = offset; i < offset + got; i++) {
            count(target[i]);
        }
        return got;
    }

    private void count(char character) throws IOException {
        length = character == '<' || character == '>' ? 0 : length + 1;
        if (length > limit) {
            throw new IOException("a tag or text is longer than " + limit + " characters");
        }
    }
}
