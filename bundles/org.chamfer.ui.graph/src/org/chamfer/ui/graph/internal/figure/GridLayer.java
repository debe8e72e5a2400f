package org.chamfer.ui.graph.internal.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;

/** The canvas with its dots, 16 pixels apart; farther when the zoom is small. */
public final class GridLayer extends org.eclipse.gef.editparts.GridLayer {
    /** Distance of the dots at zoom 1, in pixels. */
    public static final int PITCH = 16;

    private static final double NEAREST = 12;

    private final FigureStyle style;

    /** The grid of a viewer. */
    public GridLayer(FigureStyle style) {
        this.style = style;
    }

    /** The distance of the dots at a zoom, in pixels at zoom 1: they never come closer than 12 pixels on the screen. */
    static int pitch(double zoom) {
        int pitch = PITCH;
        while (pitch * zoom < NEAREST) {
            pitch *= 2;
        }
        return pitch;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle clip = graphics.getClip(new Rectangle());
        graphics.setBackgroundColor(style.colors().canvas);
        graphics.fillRectangle(clip);
        if (style.drawing().grid() && !(graphics instanceof ExportGraphics)) {
            paintDots(graphics, clip);
        }
    }

    /** Each row of dots is one dashed line: far fewer calls than dots. */
    private void paintDots(Graphics graphics, Rectangle clip) {
        int pitch = pitch(DetailLevel.zoom(this));
        int dot = DetailLevel.pixel(this, graphics);
        graphics.setAntialias(SWT.OFF);
        graphics.setForegroundColor(style.colors().grid);
        graphics.setLineWidth(dot);
        graphics.setLineDash(new int[] {dot, pitch - dot});
        graphics.setLineStyle(Graphics.LINE_CUSTOM);
        int left = Math.floorDiv(clip.x, pitch) * pitch;
        for (int y = Math.floorDiv(clip.y, pitch) * pitch; y <= clip.bottom(); y += pitch) {
            graphics.drawLine(left, y, clip.right(), y);
        }
        graphics.setLineStyle(Graphics.LINE_SOLID);
    }
}
