package org.chamfer.workbench.internal.parameters;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Text in several lines. */
final class Wrapped {
    private static final int LINE = 18;
    private static final int MARGIN = 16;

    private Wrapped() {}

    /** The lines of a text, at most so many; the last one may be too long. */
    static List<String> lines(GC gc, String text, int width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.isEmpty() ? new String[0] : text.split("\\s+")) {
            boolean last = lines.size() == most - 1;
            if (!line.isEmpty() && !last && gc.textExtent(line + " " + word).x > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Paints a text in the middle of an area. */
    static void paintCentered(GC gc, String text, Rectangle area, Color color) {
        gc.setForeground(color);
        int top = area.height / 2 - 4;
        for (String line : lines(gc, text, area.width - 2 * MARGIN, Integer.MAX_VALUE)) {
            Point size = gc.textExtent(line);
            gc.drawText(line, (area.width - size.x) / 2, top, SWT.DRAW_TRANSPARENT);
            top += LINE;
        }
    }
}
