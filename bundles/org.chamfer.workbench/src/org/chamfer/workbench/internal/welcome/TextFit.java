package org.chamfer.workbench.internal.welcome;

import org.eclipse.swt.graphics.GC;

/** Cuts text that is too long for its place. */
final class TextFit {
    private static final String ELLIPSIS = "\u2026";

    private TextFit() {}

    /** The text, or as much of its beginning as fits before an ellipsis. @param width in pixels */
    static String cut(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && gc.textExtent(text.substring(0, end).stripTrailing() + ELLIPSIS).x > width) {
            end--;
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
