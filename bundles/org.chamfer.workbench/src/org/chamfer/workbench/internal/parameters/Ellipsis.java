package org.chamfer.workbench.internal.parameters;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Lines of text that end in dots where there is no room for them. */
final class Ellipsis {
    private static final String DOTS = "…";
    private static final int FLAGS = SWT.DRAW_TRANSPARENT;

    private Ellipsis() {}

    /** Paints a line of text, vertically in the middle of an area; returns its width. */
    static int draw(GC gc, String text, Rectangle area, Color color) {
        gc.setForeground(color);
        String line = fit(gc, text, area.width);
        Point size = gc.textExtent(line, FLAGS);
        gc.drawText(line, area.x, area.y + (area.height - size.y) / 2, FLAGS);
        return size.x;
    }

    /** The text, or as much of it as there is room for and dots. */
    static String fit(GC gc, String text, int width) {
        if (gc.textExtent(text, FLAGS).x <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (gc.textExtent(text.substring(0, middle) + DOTS, FLAGS).x <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : text.substring(0, low).stripTrailing() + DOTS;
    }
}
