package org.chamfer.ui.graph.internal.figure;

import org.chamfer.ui.graph.internal.view.PortRow;
import org.chamfer.ui.graph.internal.view.WidgetView;
import org.chamfer.workbench.look.TextStyle;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** Paints the small editors in the rows of a node. */
final class WidgetPainter {
    private static final int RADIUS = 8;
    private static final int PADDING = 6;
    private static final int SWATCH = 12;
    private static final int SIGN = 14;
    private static final int HANDLE = 2;

    private final FigureStyle style;

    WidgetPainter(FigureStyle style) {
        this.style = style;
    }

    void paint(Graphics graphics, PortRow row, WidgetView widget, Rectangle area) {
        switch (widget.kind()) {
            case NUMBER -> number(graphics, widget, area);
            case CHECK -> check(graphics, widget, row.checkBox().orElse(area));
            case CHOICE -> choice(graphics, widget, area);
            case TEXT, VECTOR -> text(graphics, widget, area);
            case COLOR -> color(graphics, widget, area);
            case FILE -> file(graphics, widget, area);
        }
    }

    private void number(Graphics graphics, WidgetView widget, Rectangle area) {
        field(graphics, area);
        if (widget.fraction() >= 0) {
            int filled = (int) Math.round(area.width * Math.min(1, widget.fraction()));
            graphics.setBackgroundColor(style.colors().filled);
            if (filled >= RADIUS) {
                graphics.fillRoundRectangle(new Rectangle(area.x, area.y, filled, area.height), RADIUS, RADIUS);
            }
            graphics.setBackgroundColor(style.colors().selection);
            int handle = Math.clamp(filled - HANDLE, HANDLE, area.width - 2 * HANDLE);
            graphics.fillRectangle(area.x + handle, area.y + HANDLE, HANDLE, area.height - 2 * HANDLE);
        }
        graphics.setForegroundColor(style.colors().text);
        style.lettering().drawRight(graphics, widget.text(), TextStyle.BODY, inner(area, PADDING, PADDING));
    }

    private void check(Graphics graphics, WidgetView widget, Rectangle box) {
        if (!widget.checked()) {
            graphics.setBackgroundColor(style.colors().field);
            graphics.fillRoundRectangle(box, RADIUS, RADIUS);
            graphics.setForegroundColor(style.colors().secondary);
            graphics.drawRoundRectangle(new Rectangle(box.x, box.y, box.width - 1, box.height - 1), RADIUS, RADIUS);
            return;
        }
        graphics.setBackgroundColor(style.colors().selection);
        graphics.fillRoundRectangle(box, RADIUS, RADIUS);
        graphics.setForegroundColor(style.colors().sign);
        graphics.setLineWidth(2);
        graphics.drawPolyline(new int[] {box.x + 3, box.y + 7, box.x + 6, box.y + 10, box.x + 11, box.y + 4});
        graphics.setLineWidth(1);
    }

    private void choice(Graphics graphics, WidgetView widget, Rectangle area) {
        text(graphics, widget, area, PADDING, SIGN);
        int x = area.right() - SIGN;
        int y = area.y + area.height / 2 - 1;
        graphics.setForegroundColor(style.colors().secondary);
        graphics.drawPolyline(new int[] {x, y, x + 3, y + 3, x + 6, y});
    }

    private void text(Graphics graphics, WidgetView widget, Rectangle area) {
        text(graphics, widget, area, PADDING, PADDING);
    }

    private void color(Graphics graphics, WidgetView widget, Rectangle area) {
        text(graphics, widget, area, PADDING + SWATCH, PADDING);
        Rectangle swatch = new Rectangle(area.x + 3, area.y + 3, SWATCH, SWATCH);
        graphics.setBackgroundColor(style.colors().chosen(rgb(widget.text())));
        graphics.fillRoundRectangle(swatch, RADIUS / 2, RADIUS / 2);
        graphics.setForegroundColor(style.colors().border);
        graphics.drawRoundRectangle(new Rectangle(swatch.x, swatch.y, SWATCH - 1, SWATCH - 1), RADIUS / 2, RADIUS / 2);
    }

    private void file(Graphics graphics, WidgetView widget, Rectangle area) {
        text(graphics, widget, area, PADDING + SIGN, PADDING);
        int x = area.x + PADDING;
        int y = area.y + 4;
        graphics.setForegroundColor(style.colors().secondary);
        graphics.drawPolygon(new int[] {x, y, x + 5, y, x + 8, y + 3, x + 8, y + 10, x, y + 10});
        graphics.drawPolyline(new int[] {x + 5, y, x + 5, y + 3, x + 8, y + 3});
    }

    private void text(Graphics graphics, WidgetView widget, Rectangle area, int left, int right) {
        field(graphics, area);
        graphics.setForegroundColor(style.colors().text);
        style.lettering().drawLeft(graphics, firstLine(widget.text()), TextStyle.BODY, inner(area, left, right));
    }

    private void field(Graphics graphics, Rectangle area) {
        graphics.setBackgroundColor(style.colors().field);
        graphics.fillRoundRectangle(area, RADIUS, RADIUS);
    }

    private static Rectangle inner(Rectangle area, int left, int right) {
        return new Rectangle(area.x + left, area.y, area.width - left - right, area.height);
    }

    /** The text up to the first line break. */
    static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end).stripTrailing();
    }

    /** The colour that {@code #rrggbb} says; black if it says none. */
    static int rgb(String text) {
        try {
            return text.startsWith("#") && text.length() >= 7 ? Integer.parseInt(text, 1, 7, 16) : 0;
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
