package org.chamfer.scad.eval.library;

import java.util.regex.Pattern;

/** What a library may be called: the name is a folder's on every system. */
final class LibraryNames {
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_.+ -]{0,99}(?<![. ])");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private LibraryNames() {}

    static boolean isValid(String name) {
        return NAME.matcher(name).matches() && !DEVICE.matcher(name).matches();
    }
}
