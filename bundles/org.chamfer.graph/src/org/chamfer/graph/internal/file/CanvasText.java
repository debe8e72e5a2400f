package org.chamfer.graph.internal.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;

/** The characters of a canvas file, and where they stand. */
final class CanvasText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final String text;
    private final int[] lineStarts;

    private CanvasText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    /**
     * Decodes a file.
     *
     * @param file as the user calls it
     * @throws DiagnosticException if it is not UTF-8; tells the line
     */
    static CanvasText decode(byte[] bytes, String file) throws DiagnosticException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
            return new CanvasText(file, marked ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            // Decoded with replacements, the first of them stands where the bytes are wrong.
            String lossy = new String(bytes, StandardCharsets.UTF_8);
            CanvasText broken = new CanvasText(file, lossy);
            throw new DiagnosticException(
                    Diagnostic.error(
                                    "canvas.encoding",
                                    "the file is not in UTF-8",
                                    broken.range(lossy.indexOf('\uFFFD'), 1))
                            .withHint("save it in the encoding UTF-8"),
                    e);
        }
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** The place of some characters. */
    SourceRange range(int offset, int length) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new SourceRange(file, line + 1, offset - lineStarts[line] + 1, length);
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int lines = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (lines == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines);
            }
            starts[lines++] = at + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
