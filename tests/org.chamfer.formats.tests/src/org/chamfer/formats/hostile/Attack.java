package org.chamfer.formats.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * A file that was made to do harm.
 *
 * @param name what it tries; with the format as its extension it is the name of the file
 * @param format the id of the importer that reads it
 * @param refused true if it must be refused; otherwise it may be read too
 * @param content writes it
 */
record Attack(String name, String format, boolean refused, Content content) {
    private static final int BLOCK = 1 << 16;

    /** Writes a file. */
    interface Content {
        /** Writes it into a buffered stream. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** A file that must be refused. */
    static Attack refused(String name, String format, Content content) {
        return new Attack(name, format, true, content);
    }

    /** A file that may be read or refused. */
    static Attack survived(String name, String format, Content content) {
        return new Attack(name, format, false, content);
    }

    /** Pieces of text one after another. */
    static Content text(Object... pieces) {
        return out -> {
            for (Object piece : pieces) {
                if (piece instanceof Content content) {
                    content.writeTo(out);
                } else {
                    out.write(bytes(piece.toString()));
                }
            }
        };
    }

    /** A piece of text many times. */
    static Content times(int count, String text) {
        return out -> {
            int together = Math.clamp(BLOCK / text.length(), 1, count);
            byte[] block = bytes(text.repeat(together));
            for (int i = together; i <= count; i += together) {
                out.write(block);
            }
            out.write(block, 0, count % together * text.length());
        };
    }

    /** Pieces of text by their numbers, from 0. */
    static Content each(int count, IntFunction<String> text) {
        return out -> {
            for (int i = 0; i < count; i++) {
                out.write(bytes(text.apply(i)));
            }
        };
    }

    /** The same byte many times. */
    static Content filled(int count, int value) {
        return times(count, String.valueOf((char) value));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
