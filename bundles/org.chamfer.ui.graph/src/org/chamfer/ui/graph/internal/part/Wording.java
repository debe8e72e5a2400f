package org.chamfer.ui.graph.internal.part;

import java.util.Locale;
import org.chamfer.geometry.Bounds;
import org.chamfer.graph.type.ParameterText;

/** Quantities in words, for footers and bubbles. */
public final class Wording {
    private static final long MILLISECOND = 1_000_000;
    private static final long SECOND = 1000 * MILLISECOND;

    private Wording() {}

    /** A duration: {@code 0.4 ms}, {@code 12 ms}, {@code 1.4 s}, {@code 2 min 3 s}. */
    public static String time(long nanos) {
        if (nanos < 10 * MILLISECOND) {
            return String.format(Locale.ROOT, "%.1f ms", (double) nanos / MILLISECOND);
        }
        if (nanos < SECOND) {
            return Math.round((double) nanos / MILLISECOND) + " ms";
        }
        if (nanos < 60 * SECOND) {
            return String.format(Locale.ROOT, "%.1f s", (double) nanos / SECOND);
        }
        long seconds = Math.round((double) nanos / SECOND);
        return seconds / 60 + " min " + seconds % 60 + " s";
    }

    /** A count with its noun: {@code 1 triangle}, {@code 1,204 triangles}. */
    public static String count(long count, String noun) {
        return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? noun : noun + "s");
    }

    /** An amount of data: {@code 512 bytes}, {@code 12.3 KB}. */
    public static String bytes(long bytes) {
        if (bytes < 1024) {
            return count(bytes, "byte");
        }
        double kilo = bytes / 1024.0;
        return kilo < 1024
                ? String.format(Locale.ROOT, "%.1f KB", kilo)
                : String.format(Locale.ROOT, "%.1f MB", kilo / 1024);
    }

    /** A number as people read it: at most four digits behind the point. */
    public static String number(double number) {
        double rounded = Math.rint(number * 10_000) / 10_000;
        return Double.isFinite(rounded) && Math.abs(number) < 1e12
                ? ParameterText.number(rounded)
                : Double.toString(number);
    }

    /** A volume or an area: {@code 17,324.7}. */
    static String amount(double amount) {
        return String.format(Locale.ROOT, "%,.1f", amount);
    }

    /** The size of a box: {@code 12 x 8.5 x 3 mm}. */
    public static String size(Bounds bounds, boolean plane) {
        if (bounds.isEmpty()) {
            return "empty";
        }
        String flat = length(bounds.sizeX()) + " x " + length(bounds.sizeY());
        return plane ? flat + " mm" : flat + " x " + length(bounds.sizeZ()) + " mm";
    }

    /** A message with a capital at its beginning and a full stop at its end. */
    public static String sentence(String message) {
        String text = message.strip();
        if (text.isEmpty()) {
            return "";
        }
        String begun = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return begun.matches("(?s).*[.!?…:]") ? begun : begun + ".";
    }

    private static String length(double length) {
        return ParameterText.number(Math.rint(length * 100) / 100);
    }
}
