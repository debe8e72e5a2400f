package org.chamfer.ui.graph.internal.figure;

import java.util.List;
import org.chamfer.workbench.look.TextStyle;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A text on the canvas. */
public final class NoteFigure extends Figure {
    /** How wide a note without a width of its own is, in pixels. */
    public static final int STANDARD_WIDTH = 200;

    private static final int CORNER = 12;
    private static final int PADDING = 12;
    private static final int LINE_GAP = 2;

    private final FigureStyle style;
    private String text = "";
    private Highlight highlight = Highlight.NONE;

    /** An empty note. */
    public NoteFigure(FigureStyle style) {
        this.style = style;
    }

    /** Shows a text; it is wrapped to the width of the figure. */
    public void setText(String shown) {
        if (!text.equals(shown)) {
            text = shown;
            revalidate();
            repaint();
        }
    }

    /** Makes the note stand out, or not. */
    public void setHighlight(Highlight wanted) {
        if (highlight != wanted) {
            highlight = wanted;
            repaint();
        }
    }

    /** Where the text is, in the diagram, as for an editor of it. */
    public Rectangle textBounds() {
        return getBounds().getExpanded(-PADDING, -PADDING);
    }

    /** The size that shows all of the text. @param widthHint the width, or negative for the standard one */
    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        int width = widthHint > 0 ? widthHint : STANDARD_WIDTH;
        int lines = Math.max(1, lines(width - 2 * PADDING).size());
        return new Dimension(width, 2 * PADDING + lines * lineHeight());
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        FigureColors colors = style.colors();
        Rectangle box = getBounds().getExpanded(-1, -1);
        boolean selected = highlight == Highlight.SELECTED || highlight == Highlight.DRAGGED;
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(colors.paper);
        graphics.fillRoundRectangle(box, CORNER, CORNER);
        Color quiet = highlight == Highlight.HOVERED ? colors.hovered : colors.paperEdge;
        graphics.setForegroundColor(selected ? colors.selection : quiet);
        graphics.setLineWidth(selected ? 2 : 1);
        graphics.drawRoundRectangle(box, CORNER, CORNER);
        if (DetailLevel.of(this, graphics) == DetailLevel.FULL) {
            paintText(graphics, colors);
        }
    }

    private void paintText(Graphics graphics, FigureColors colors) {
        Rectangle area = textBounds();
        graphics.setForegroundColor(colors.text);
        int y = area.y;
        for (String line : lines(area.width)) {
            if (y + lineHeight() > area.bottom() + LINE_GAP) {
                break;
            }
            style.lettering().draw(graphics, line, TextStyle.BODY, area.x, y);
            y += lineHeight();
        }
    }

    private List<String> lines(int width) {
        return style.lettering().wrap(text, TextStyle.BODY, width);
    }

    private int lineHeight() {
        return style.lettering().height(TextStyle.BODY) + LINE_GAP;
    }
}
