package org.chamfer.ui.graph.internal.figure;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/**
 * Pictures of a whole diagram with all its details, for files and the clipboard, whatever part of it is on the screen
 * at which zoom. For the UI thread, where the figures live.
 */
public final class DiagramImage {
    /** Empty space around the diagram, in pixels at zoom 1. */
    public static final int MARGIN = 32;

    private static final double MOST_PIXELS = 64e6;
    private static final int LONGEST_SIDE = 30_000;

    private final FigureStyle style;
    private final IFigure layers;

    /** A picture of layers. @param layers the printable layers of a viewer */
    public DiagramImage(FigureStyle style, IFigure layers) {
        this.style = style;
        this.layers = layers;
    }

    /** What is in the picture, in the diagram. */
    public Rectangle area() {
        layers.validate();
        Rectangle extent = layers instanceof FreeformFigure free ? free.getFreeformExtent() : layers.getBounds();
        return extent.getExpanded(MARGIN, MARGIN);
    }

    /**
     * The diagram as pixels, for a PNG file. A picture of more than 64 million pixels is made smaller.
     *
     * @param scale pixels for a pixel at zoom 1
     */
    public ImageData pixels(double scale) {
        Rectangle area = area();
        double fitting = Math.min(scale, largestScale(area));
        int width = Math.max(1, (int) Math.round(area.width * fitting));
        int height = Math.max(1, (int) Math.round(area.height * fitting));
        Image image = new Image(Display.getCurrent(), width, height);
        GC gc = new GC(image);
        try {
            paint(gc, area, fitting, width, height);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    static double largestScale(Rectangle area) {
        double side = (double) LONGEST_SIDE / Math.max(area.width, area.height);
        return Math.min(side, Math.sqrt(MOST_PIXELS / area.width / area.height));
    }

    private void paint(GC gc, Rectangle area, double scale, int width, int height) {
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        gc.setBackground(style.colors().canvas);
        gc.fillRectangle(0, 0, width, height);
        PixelGraphics graphics = new PixelGraphics(gc);
        try {
            graphics.scale(scale);
            graphics.translate(-area.x, -area.y);
            layers.paint(graphics);
        } finally {
            graphics.dispose();
        }
    }

    /** The diagram as an SVG document; text stays text. */
    public String svg() {
        Rectangle area = area();
        SvgDocument document = new SvgDocument(area, style.colors().canvas);
        SvgGraphics graphics = new SvgGraphics(document, area);
        layers.paint(graphics);
        graphics.dispose();
        return document.text();
    }

    private static final class PixelGraphics extends SWTGraphics implements ExportGraphics {
        PixelGraphics(GC gc) {
            super(gc);
        }
    }
}
