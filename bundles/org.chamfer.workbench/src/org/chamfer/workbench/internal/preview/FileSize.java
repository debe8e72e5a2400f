package org.chamfer.workbench.internal.preview;

import java.util.Locale;

/** Sizes of files for people. */
public final class FileSize {
    private FileSize() {}

    /** A number of bytes with a unit that suits it. */
    public static String text(long bytes) {
        if (bytes < 1000) {
            return bytes + (bytes == 1 ? " byte" : " bytes");
        }
        double value = bytes / 1e3;
        for (String unit : new String[] {"kB", "MB", "GB"}) {
            if (value < 999.5) {
                return String.format(Locale.ROOT, value < 9.95 ? "%.1f %s" : "%.0f %s", value, unit);
            }
            value /= 1e3;
        }
        return String.format(Locale.ROOT, "%.1f TB", value);
    }
}
