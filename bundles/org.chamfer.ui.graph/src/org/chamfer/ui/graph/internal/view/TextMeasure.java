package org.chamfer.ui.graph.internal.view;

import java.util.List;
import org.chamfer.workbench.look.TextStyle;

/**
 * Says how much room text takes, in pixels at zoom 1. Needs no display, so that layout can be computed and tested
 * without.
 */
public interface TextMeasure {
    /** The width of a line of text. */
    int width(String text, TextStyle style);

    /** The height of a line. */
    int height(TextStyle style);

    /** How far the letters reach above the line they stand on. */
    int ascent(TextStyle style);

    /** The lines of a text that is wrapped to a width. */
    List<String> wrap(String text, TextStyle style, int width);

    /** The text, or as much of its beginning as fits into a width with an ellipsis behind it; empty if nothing fits. */
    default String fit(String text, TextStyle style, int width) {
        if (width(text, style) <= width) {
            return text;
        }
        int fits = 0;
        int end = text.length();
        while (fits < end) {
            int middle = (fits + end + 1) >>> 1;
            if (width(shortened(text, middle), style) <= width) {
                fits = middle;
            } else {
                end = middle - 1;
            }
        }
        return fits == 0 ? "" : shortened(text, fits);
    }

    private static String shortened(String text, int length) {
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        return text.substring(0, end).stripTrailing() + "\u2026";
    }
}
