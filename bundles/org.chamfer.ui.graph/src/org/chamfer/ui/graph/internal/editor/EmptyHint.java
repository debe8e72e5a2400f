package org.chamfer.ui.graph.internal.editor;

import org.chamfer.workbench.look.Look;
import org.chamfer.workbench.look.TextStyle;
import org.chamfer.workbench.look.Token;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Font;

/** First steps on a canvas that is empty. */
final class EmptyHint extends Figure {
    private static final String TITLE = "Double-click to add a node.";
    private static final String[] STEPS = {
        "Or drag a node type from the palette, or a file from the Assets view.",
        "Drag from port to port to wire nodes, and press F5 to run the graph."
    };
    private static final int LINE = 20;
    private static final int ICON = 24;

    private final Look look;

    EmptyHint(Look look) {
        this.look = look;
        setEnabled(false);
    }

    @Override
    public boolean containsPoint(int x, int y) {
        return false;
    }

    @Override
    public Dimension getPreferredSize(int widthHint, int heightHint) {
        int wide = width(TITLE, TextStyle.TITLE);
        for (String step : STEPS) {
            wide = Math.max(wide, width(step, TextStyle.BODY));
        }
        return new Dimension(wide + LINE, ICON + LINE / 2 + LINE * (STEPS.length + 2));
    }

    private int width(String text, TextStyle style) {
        return FigureUtilities.getTextWidth(text, look.font(style));
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds();
        graphics.setAlpha(140);
        graphics.drawImage(look.icon("graph", ICON), area.x + (area.width - ICON) / 2, area.y);
        graphics.setAlpha(255);
        int y = area.y + ICON + LINE / 2;
        y = line(graphics, TITLE, look.font(TextStyle.TITLE), Token.TEXT, y) + LINE / 4;
        for (String step : STEPS) {
            y = line(graphics, step, look.font(TextStyle.BODY), Token.TEXT_SECONDARY, y);
        }
    }

    private int line(Graphics graphics, String text, Font font, Token color, int y) {
        graphics.setFont(font);
        graphics.setForegroundColor(look.color(color));
        int wide = FigureUtilities.getTextWidth(text, font);
        graphics.drawText(text, getBounds().x + (getBounds().width - wide) / 2, y);
        return y + LINE;
    }
}
