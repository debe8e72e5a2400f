package org.chamfer.ui.graph.internal.figure;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;

/** A titled, tinted area behind nodes. It is grabbed by its title or its edge; the rest lets clicks through. */
public final class FrameFigure extends Figure {
    /** Height of the title bar, in pixels. */
    public static final int TITLE_HEIGHT = 28;

    private static final int CORNER = 24;
    private static final int EDGE = 6;
    private static final int PADDING = 12;
    private static final int GROUND_ALPHA = 22;
    private static final int TITLE_ALPHA = 30;
    private static final int EDGE_ALPHA = 130;
    private static final int OPAQUE = 255;

    private final FigureStyle style;
    private String title = "";
    private int tint = -1;
    private Highlight highlight = Highlight.NONE;

    /** An empty frame. */
    public FrameFigure(FigureStyle style) {
        this.style = style;
    }

    /** Shows a title and a colour. @param color {@code 0xRRGGBB}; negative for that of the theme */
    public void setContent(String text, int color) {
        if (!title.equals(text) || tint != color) {
            title = text;
            tint = color;
            repaint();
        }
    }

    /** Makes the frame stand out, or not. */
    public void setHighlight(Highlight wanted) {
        if (highlight != wanted) {
            highlight = wanted;
            repaint();
        }
    }

    /** Where the title is, in the diagram, as for an editor of it. */
    public Rectangle titleBounds() {
        Rectangle box = getBounds();
        return new Rectangle(box.x + PADDING, box.y, Math.max(0, box.width - 2 * PADDING), TITLE_HEIGHT);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        Rectangle box = getBounds();
        return super.containsPoint(x, y)
                && (y < box.y + TITLE_HEIGHT
                        || y >= box.bottom() - EDGE
                        || x < box.x + EDGE
                        || x >= box.right() - EDGE);
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        FigureColors colors = style.colors();
        Color color = tint < 0 ? colors.secondary : colors.chosen(tint);
        Rectangle box = getBounds().getExpanded(-1, -1);
        boolean selected = highlight == Highlight.SELECTED || highlight == Highlight.DRAGGED;
        graphics.setAntialias(SWT.ON);
        graphics.setBackgroundColor(color);
        graphics.setAlpha(highlight == Highlight.HOVERED ? TITLE_ALPHA : GROUND_ALPHA);
        graphics.fillRoundRectangle(box, CORNER, CORNER);
        graphics.setAlpha(selected || highlight == Highlight.LEGAL ? OPAQUE : EDGE_ALPHA);
        graphics.setForegroundColor(selected || highlight == Highlight.LEGAL ? colors.selection : color);
        graphics.setLineWidth(selected ? 2 : 1);
        graphics.drawRoundRectangle(box, CORNER, CORNER);
        graphics.setAlpha(OPAQUE);
        DetailLevel detail = DetailLevel.of(this, graphics);
        if (detail != DetailLevel.COARSE) {
            graphics.setForegroundColor(tint < 0 ? colors.secondary : colors.chosenText(tint));
            style.painter().title(graphics, title, titleBounds(), detail);
        }
    }
}
