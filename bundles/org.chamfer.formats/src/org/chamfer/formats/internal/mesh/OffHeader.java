package org.chamfer.formats.internal.mesh;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first word of an OFF file: the prefixes say what stands with each vertex.
 *
 * @param fourDimensional true if vertices have four coordinates ({@code 4OFF})
 * @param namesDimension true if the next number is the number of coordinates ({@code nOFF})
 * @param binary true if the numbers are not text
 * @param rest what follows in the same line
 */
record OffHeader(boolean fourDimensional, boolean namesDimension, boolean binary, String rest) {
    private static final Pattern WORD = Pattern.compile("(?:ST)?C?N?(4)?(n)?OFF( BINARY)?\\s*");

    /** Reads the first line; a file may start with its counts at once. */
    static OffHeader of(String line) {
        Matcher word = WORD.matcher(line);
        if (!word.lookingAt()) {
            return new OffHeader(false, false, false, line);
        }
        return new OffHeader(
                word.group(1) != null, word.group(2) != null, word.group(3) != null, line.substring(word.end()));
    }
}
