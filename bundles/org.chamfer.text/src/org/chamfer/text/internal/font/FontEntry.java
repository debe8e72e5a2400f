package org.chamfer.text.internal.font;

import java.util.List;

/**
 * What is known of a font without loading it, on fontconfig's scales.
 *
 * @param families its names, the one to be shown first
 * @param styles the names of its style, the one to be shown first
 * @param weight 80 is regular, 200 bold
 * @param slant 0 is upright, 100 italic, 110 oblique
 * @param width 100 is normal
 * @param source its file
 * @param index its number in the file
 */
public record FontEntry(
        List<String> families,
        List<String> styles,
        double weight,
        double slant,
        double width,
        FontSource source,
        int index) {
    /** Weight of a regular font. */
    public static final double REGULAR = 80;

    /** Weight of a bold font. */
    public static final double BOLD = 200;

    /** Slant of an italic font. */
    public static final double ITALIC = 100;

    /** Width of a font that is neither narrow nor wide. */
    public static final double NORMAL_WIDTH = 100;

    public FontEntry {
        families = List.copyOf(families);
        styles = List.copyOf(styles);
    }
}
