package org.chamfer.text.internal.font;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The names in a font's {@code name} table. */
final class FontNames {
    private static final int WINDOWS = 3;
    private static final int MACINTOSH = 1;
    private static final int ENGLISH_ON_WINDOWS = 0x409;

    private static final int FAMILY = 1;
    private static final int STYLE = 2;
    private static final int TYPOGRAPHIC_FAMILY = 16;
    private static final int TYPOGRAPHIC_STYLE = 17;

    private record Name(int id, boolean english, String text) {}

    private final List<Name> names = new ArrayList<>();

    /**
     * Reads the names.
     *
     * @param table the table, may be {@code null}
     */
    FontNames(ByteBuffer table) {
        if (table == null || table.limit() < 6) {
            return;
        }
        int count = Short.toUnsignedInt(table.getShort(2));
        int texts = Short.toUnsignedInt(table.getShort(4));
        for (int i = 0; i < count && 6 + 12 * i + 12 <= table.limit(); i++) {
            int record = 6 + 12 * i;
            int platform = table.getShort(record);
            int language = Short.toUnsignedInt(table.getShort(record + 4));
            int length = Short.toUnsignedInt(table.getShort(record + 8));
            int start = texts + Short.toUnsignedInt(table.getShort(record + 10));
            if (start + length > table.limit()) {
                continue;
            }
            byte[] bytes = new byte[length];
            table.get(start, bytes);
            // The names of old Macintosh fonts that matter are in ASCII.
            Charset charset = platform == MACINTOSH ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
            boolean english = platform == WINDOWS ? language == ENGLISH_ON_WINDOWS : language == 0;
            String text = new String(bytes, charset).strip();
            if (!text.isEmpty()) {
                names.add(new Name(table.getShort(record + 6), english, text));
            }
        }
    }

    /** All names of the family, English ones first. */
    List<String> families() {
        return both(TYPOGRAPHIC_FAMILY, FAMILY);
    }

    /** All names of the style, English ones first. */
    List<String> styles() {
        return both(TYPOGRAPHIC_STYLE, STYLE);
    }

    private List<String> both(int preferred, int plain) {
        SequencedSet<String> found = new LinkedHashSet<>();
        for (boolean english : new boolean[] {true, false}) {
            for (int id : new int[] {preferred, plain}) {
                for (Name name : names) {
                    if (name.id == id && name.english == english) {
                        found.add(name.text);
                    }
                }
            }
        }
        return List.copyOf(found);
    }
}
