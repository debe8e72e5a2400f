package org.chamfer.values;

import java.util.Locale;
import java.util.Set;

/** Which names files may have: such that they are files below a folder on every system. */
public final class FileNames {
    private static final int LONGEST = 255;
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");

    private FileNames() {}

    /**
     * Checks a relative path.
     *
     * @return the path
     * @throws IllegalArgumentException if it is absolute, has an empty part, {@code .} or {@code ..}, or a character that
     *     some system does not allow
     */
    public static String checkRelative(String path) {
        for (String part : path.split("/", -1)) {
            checkPlain(part);
        }
        return path;
    }

    /**
     * Checks a name without folders.
     *
     * @return the name
     * @throws IllegalArgumentException if it is no name of a file on every system
     */
    public static String checkPlain(String name) {
        if (!isPlain(name)) {
            throw new IllegalArgumentException("'" + name + "' is no name of a file on every system");
        }
        return name;
    }

    private static boolean isPlain(String name) {
        if (name.isBlank() || name.length() > LONGEST || name.endsWith(".") || name.endsWith(" ")) {
            return false;
        }
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (c < ' ' || "<>:\"/\\|?*".indexOf(c) >= 0) {
                return false;
            }
        }
        String stem = name.substring(0, name.indexOf('.') < 0 ? name.length() : name.indexOf('.'))
                .toLowerCase(Locale.ROOT);
        return !RESERVED.contains(stem) && !stem.matches("(com|lpt)[0-9]");
    }
}
