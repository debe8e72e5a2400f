package org.chamfer.formats.internal.pdf;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chamfer.geometry.Color;

/** Reads colours: the names of CSS 2.1, and {@code #rgb}, {@code #rgba}, {@code #rrggbb}, {@code #rrggbbaa}. */
final class PdfColor {
    private static final Pattern HEXADECIMAL = Pattern.compile("#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("aqua", "#0ff"),
            Map.entry("black", "#000"),
            Map.entry("blue", "#00f"),
            Map.entry("cyan", "#0ff"),
            Map.entry("fuchsia", "#f0f"),
            Map.entry("gray", "#808080"),
            Map.entry("green", "#008000"),
            Map.entry("grey", "#808080"),
            Map.entry("lightgray", "#d3d3d3"),
            Map.entry("lime", "#0f0"),
            Map.entry("magenta", "#f0f"),
            Map.entry("maroon", "#800000"),
            Map.entry("navy", "#000080"),
            Map.entry("olive", "#808000"),
            Map.entry("orange", "#ffa500"),
            Map.entry("purple", "#800080"),
            Map.entry("red", "#f00"),
            Map.entry("silver", "#c0c0c0"),
            Map.entry("teal", "#008080"),
            Map.entry("white", "#fff"),
            Map.entry("yellow", "#ff0"));

    /** What {@link #of} takes, for messages. */
    static final String ALLOWED = "#rrggbb, #rrggbbaa or a name such as black, red, lightgray";

    private PdfColor() {}

    /** The colour of a name or number, nothing if it is neither. */
    static Optional<Color> of(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        String number = NAMES.getOrDefault(plain, plain);
        if (!HEXADECIMAL.matcher(number).matches()) {
            return Optional.empty();
        }
        int digits = number.length() > 5 ? 2 : 1;
        boolean opaque = number.length() == 1 + 3 * digits;
        return Optional.of(new Color(
                channel(number, 0, digits),
                channel(number, 1, digits),
                channel(number, 2, digits),
                opaque ? 1 : channel(number, 3, digits)));
    }

    private static float channel(String number, int index, int digits) {
        int start = 1 + index * digits;
        int value = Integer.parseInt(number, start, start + digits, 16);
        return (digits == 1 ? value * 17 : value) / 255f;
    }
}
