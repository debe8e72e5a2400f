package org.chamfer.formats.internal.ply;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.DecimalNumber;
import org.chamfer.formats.internal.text.ImportSource;

/** The numbers of a PLY file as text, divided by white space: where lines end means nothing. */
final class AsciiPlyNumbers implements PlyNumbers {
    private final byte[] bytes;
    private final ImportSource source;
    private int next;
    private int line;

    /**
     * Starts behind the header.
     *
     * @param start index of the first byte
     * @param line the number of its line, from 1
     */
    AsciiPlyNumbers(byte[] bytes, int start, int line, ImportSource source) {
        this.bytes = bytes;
        this.next = start;
        this.line = line;
        this.source = source;
    }

    @Override
    public double next(PlyType type) throws DiagnosticException {
        int start = startOfWord();
        int end = endOfWord(start);
        String word = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        next = end;
        try {
            return DecimalNumber.parse(word);
        } catch (NumberFormatException _) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "nan", "-nan", "inf", "-inf", "infinity", "-infinity" -> Double.NaN;
                default -> throw failure("not a number: '" + ImportSource.excerpt(word) + "'");
            };
        }
    }

    @Override
    public void skip(PlyType type, long count) throws DiagnosticException {
        for (long i = 0; i < count; i++) {
            next = endOfWord(startOfWord());
        }
    }

    private int startOfWord() throws DiagnosticException {
        int at = next;
        while (at < bytes.length && isBlank(bytes[at])) {
            line += bytes[at] == '\n' ? 1 : 0;
            at++;
        }
        if (at == bytes.length) {
            next = at;
            throw failure("the file ends before its data does");
        }
        return at;
    }

    private int endOfWord(int start) {
        int at = start;
        while (at < bytes.length && !isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character >= '\t' && character <= '\r';
    }

    @Override
    public DiagnosticException failure(String what) {
        return source.failure(line, "PLY: line " + line + ": " + what);
    }
}
