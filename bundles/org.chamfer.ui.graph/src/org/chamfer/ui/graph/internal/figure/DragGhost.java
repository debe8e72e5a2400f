package org.chamfer.ui.graph.internal.figure;

import org.chamfer.ui.graph.internal.view.NodeMetrics;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** A translucent rounded box that shows where something will be. Its bounds are those of the thing itself. */
public final class DragGhost extends Figure {
    private static final int CORNER = 2 * NodeMetrics.CORNER;
    private static final int GROUND_ALPHA = 50;
    private static final int EDGE_ALPHA = 200;

    private final FigureStyle style;

    /** A ghost. */
    public DragGhost(FigureStyle style) {
        this.style = style;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle box = getBounds().getResized(-1, -1);
        graphics.setAntialias(SWT.ON);
        graphics.setAlpha(GROUND_ALPHA);
        graphics.setBackgroundColor(style.colors().selection);
        graphics.fillRoundRectangle(box, CORNER, CORNER);
        graphics.setAlpha(EDGE_ALPHA);
        graphics.setForegroundColor(style.colors().selection);
        graphics.drawRoundRectangle(box, CORNER, CORNER);
    }
}
