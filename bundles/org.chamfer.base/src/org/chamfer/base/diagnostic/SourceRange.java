package org.chamfer.base.diagnostic;

import java.util.Objects;

/**
 * A stretch of text in a file.
 *
 * @param file the path as it is to be shown to the user, never empty
 * @param line the line of the first character, counted from 1; 0 if only the file is known
 * @param column the column of the first character in UTF-16 units, counted from 1; 0 if only the line is known
 * @param length the number of UTF-16 units, 0 if unknown; may reach past the end of the line
 */
public record SourceRange(String file, int line, int column, int length) {
    public SourceRange {
        Objects.requireNonNull(file, "file");
    }

    /** The whole of a file, for what has no better place. */
    public static SourceRange ofFile(String file) {
        return new SourceRange(file, 0, 0, 0);
    }

    /** {@code file:line:column}, without the parts that are unknown. */
    @Override
    public String toString() {
        if (line <= 0) {
            return file;
        }
        return column <= 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
