package org.chamfer.formats.internal.obj;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Names in OBJ files. */
final class ObjNames {
    private static final int LONGEST = 1000;

    /** The name that the format defines for faces without one. */
    static final String UNNAMED = "default";
    /** The material of faces without colour beside coloured ones, which the format cannot tell apart. */
    static final String UNCOLOURED = "Uncoloured";

    private ObjNames() {}

    /** A part's name as it can stand at the end of a line: a line break ends it there, a backslash continues it. */
    static String ofObject(String part) {
        if (part == null || part.isBlank()) {
            return UNNAMED;
        }
        String name = part.strip().replaceAll("\\p{Cntrl}", "_");
        return name.endsWith("\\") ? name.substring(0, name.length() - 1) + "_" : name;
    }

    /**
     * The part that a name in a file means.
     *
     * @param name the bytes of the name as characters of the same number
     * @return {@code null} if it means no part
     */
    static String partOf(String name) {
        String stripped = name.strip();
        return stripped.isEmpty() || stripped.equals(UNNAMED) ? null : decoded(stripped);
    }

    /** The text of bytes that are UTF-8, or else stay what they are. */
    static String decoded(String name) {
        try {
            byte[] bytes = name.substring(0, Math.min(name.length(), LONGEST)).getBytes(StandardCharsets.ISO_8859_1);
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            return name;
        }
    }
}
