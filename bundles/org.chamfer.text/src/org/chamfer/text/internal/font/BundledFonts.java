package org.chamfer.text.internal.font;

import java.util.ArrayList;
import java.util.List;

/** The fonts that come with the program: Liberation, which OpenSCAD ships too. */
public final class BundledFonts {
    /** The family that stands in for those that do not exist. */
    public static final String DEFAULT_FAMILY = "Liberation Sans";

    /** All of them; known without reading a file. */
    public static final List<FontEntry> ALL = all();

    private BundledFonts() {}

    private static List<FontEntry> all() {
        List<FontEntry> entries = new ArrayList<>();
        for (String kind : List.of("Sans", "Serif", "Mono")) {
            entries.add(entry(kind, "Regular", FontEntry.REGULAR, 0));
            entries.add(entry(kind, "Bold", FontEntry.BOLD, 0));
            entries.add(entry(kind, "Italic", FontEntry.REGULAR, FontEntry.ITALIC));
            entries.add(entry(kind, "Bold Italic", FontEntry.BOLD, FontEntry.ITALIC));
        }
        return List.copyOf(entries);
    }

    private static FontEntry entry(String kind, String style, double weight, double slant) {
        FontSource source = new FontSource.Bundled("Liberation" + kind + "-" + style.replace(" ", "") + ".ttf");
        return new FontEntry(
                List.of("Liberation " + kind), List.of(style), weight, slant, FontEntry.NORMAL_WIDTH, source, 0);
    }
}
