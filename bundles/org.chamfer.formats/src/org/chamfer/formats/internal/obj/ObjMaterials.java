package org.chamfer.formats.internal.obj;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.Siblings;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Color;

/** The materials that an OBJ file refers to, from the files beside it. */
final class ObjMaterials {
    /** Most material files that are read for one OBJ file. */
    private static final int MOST_FILES = 100;

    private final ImportSource source;
    private final Map<String, Color> colors = new HashMap<>();
    /** The names that were asked for, and whether there is such a file. */
    private final Map<String, Boolean> asked = new HashMap<>();

    ObjMaterials(ImportSource source) {
        this.source = source;
    }

    /** The colour of a material, {@code null} if it has none or is not there. */
    Color color(String material) {
        return colors.get(material);
    }

    /**
     * Reads the files that a {@code mtllib} statement names: one whose name may hold spaces, or several.
     *
     * @param names the bytes of the names as characters of the same number
     */
    void load(String names, int line) {
        // Where nothing may be read, there is nothing to complain of.
        if (source.options().siblings() == Siblings.NONE || names.isEmpty() || read(names)) {
            return;
        }
        StringTokenizer words = new StringTokenizer(names);
        while (words.hasMoreTokens()) {
            String name = words.nextToken();
            if (!read(name)) {
                report(line, "Can't open material file '" + ImportSource.excerpt(ObjNames.decoded(name)) + "'");
            }
        }
    }

    /** Reads a file unless it was read before; false if there is none. */
    private boolean read(String bytes) {
        String name = ObjNames.decoded(bytes.startsWith("./") ? bytes.substring(2) : bytes);
        Boolean known = asked.get(name);
        if (known != null) {
            return known;
        }
        if (!isPlain(name) || asked.size() == MOST_FILES) {
            return false;
        }
        boolean found = readFile(name);
        asked.put(name, found);
        return found;
    }

    private boolean readFile(String name) {
        try {
            Optional<byte[]> file = source.options().siblings().read(name);
            file.ifPresent(bytes -> MaterialLibrary.read(bytes, colors));
            return file.isPresent();
        } catch (IOException _) {
            // As if it were not there: the shape does not depend on it.
            return false;
        }
    }

    private static boolean isPlain(String name) {
        return !name.isBlank()
                && !name.equals(".")
                && !name.equals("..")
                && name.chars().noneMatch(c -> c == '/' || c == '\\' || c == ':' || Character.isISOControl(c));
    }

    private void report(int line, String message) {
        source.report(Severity.WARNING, line, message);
    }
}
