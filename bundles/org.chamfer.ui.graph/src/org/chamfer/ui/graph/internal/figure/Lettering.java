package org.chamfer.ui.graph.internal.figure;

import java.util.List;
import org.chamfer.ui.graph.internal.view.TextMeasure;
import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/**
 * Measures and draws lines of text. What a line looks like is found out once and kept, because finding it out takes
 * most of the time of painting a node. For the UI thread.
 */
public final class Lettering implements TextMeasure {
    private static final int KEPT = 6000;

    private final ScreenMeasure screen;
    private final TextMeasure measure;
    private final Recent<Line, TextLayout> layouts = new Recent<>(KEPT, TextLayout::dispose);
    private final Recent<Line, Integer> widths = new Recent<>(KEPT, _ -> {});
    private final Recent<TextStyle, Integer> heights = new Recent<>(KEPT, _ -> {});
    private final Recent<TextStyle, Integer> ascents = new Recent<>(KEPT, _ -> {});
    private final Recent<Room, String> fitted = new Recent<>(KEPT, _ -> {});
    private final Recent<Room, List<String>> wrapped = new Recent<>(KEPT, _ -> {});

    /** Text in the fonts of a look. */
    Lettering(Look look) {
        this.screen = new ScreenMeasure(look);
        this.measure = screen;
    }

    /** Text that is measured in another way than on the screen, and drawn by graphics that need no screen. */
    Lettering(Look look, TextMeasure measure) {
        this.screen = new ScreenMeasure(look);
        this.measure = measure;
    }

    @Override
    public int width(String text, TextStyle style) {
        return text.isEmpty() ? 0 : widths.get(new Line(text, style), line -> measure.width(line.text(), line.style()));
    }

    @Override
    public int height(TextStyle style) {
        return heights.get(style, measure::height);
    }

    @Override
    public int ascent(TextStyle style) {
        return ascents.get(style, measure::ascent);
    }

    @Override
    public String fit(String text, TextStyle style, int width) {
        if (width(text, style) <= width) {
            return text;
        }
        return fitted.get(
                new Room(text, style, width), room -> TextMeasure.super.fit(room.text(), room.style(), room.width()));
    }

    @Override
    public List<String> wrap(String text, TextStyle style, int width) {
        return wrapped.get(new Room(text, style, width), room -> measure.wrap(room.text(), room.style(), room.width()));
    }

    /** Draws a line in the foreground colour, with its left upper corner at a point. */
    public void draw(Graphics graphics, String text, TextStyle style, int x, int y) {
        if (text.isEmpty()) {
            return;
        }
        if (graphics instanceof SvgGraphics svg) {
            svg.drawLine(text, style, x, y + ascent(style), width(text, style));
            return;
        }
        TextLayout layout = layouts.get(new Line(text, style), line -> screen.layout(line.text(), line.style()));
        graphics.drawTextLayout(layout, x, y);
    }

    /** Draws as much of a line as fits into an area, in the middle of its height, at its left. */
    void drawLeft(Graphics graphics, String text, TextStyle style, Rectangle area) {
        draw(graphics, fit(text, style, area.width), style, area.x, middle(area, style));
    }

    /** Draws as much of a line as fits into an area, in the middle of its height, at its right. */
    void drawRight(Graphics graphics, String text, TextStyle style, Rectangle area) {
        String shown = fit(text, style, area.width);
        draw(graphics, shown, style, area.right() - width(shown, style), middle(area, style));
    }

    private int middle(Rectangle area, TextStyle style) {
        return area.y + (area.height - height(style)) / 2;
    }

    void clear() {
        layouts.clear();
        widths.clear();
        heights.clear();
        ascents.clear();
        fitted.clear();
        wrapped.clear();
    }

    private record Line(String text, TextStyle style) {}

    private record Room(String text, TextStyle style, int width) {}
}
