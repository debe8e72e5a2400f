package org.chamfer.ui.graph.internal.control;

import org.eclipse.swt.graphics.GC;

/** Texts that have to fit into a width. */
public final class ShortText {
    private static final String ELLIPSIS = "…";

    private ShortText() {}

    /** The text, or as much of its beginning as fits, with an ellipsis. @param width in pixels, in the font of the GC */
    public static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle).stripTrailing() + ELLIPSIS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.substring(0, low).stripTrailing() + ELLIPSIS;
    }
}
