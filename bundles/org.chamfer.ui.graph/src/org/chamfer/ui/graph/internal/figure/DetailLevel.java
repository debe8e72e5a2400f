package org.chamfer.ui.graph.internal.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ScalableFigure;
import org.eclipse.draw2d.ScaledGraphics;

/** How much of the graph is painted, so that far zooms stay fast and quiet. */
enum DetailLevel {
    /** Boxes and lines only. */
    COARSE,
    /** No text in widgets. */
    REDUCED,
    /** Everything. */
    FULL;

    private static final double REDUCED_FROM = 0.25;
    private static final double FEW_REDUCED_FROM = 0.12;
    private static final int FEW = 250;
    private static final double FULL_FROM = 0.5;

    /** The level for a zoom. @param figures how many there are; with few of them one can afford more */
    static DetailLevel at(double zoom, int figures) {
        if (zoom < (figures <= FEW ? FEW_REDUCED_FROM : REDUCED_FROM)) {
            return COARSE;
        }
        return zoom < FULL_FROM ? REDUCED : FULL;
    }

    /**
     * The level for painting a figure. Exports have everything; GEF's own thumbnails, which know no curves, only
     * boxes.
     */
    static DetailLevel of(IFigure figure, Graphics graphics) {
        if (graphics instanceof ExportGraphics) {
            return FULL;
        }
        IFigure layer = figure.getParent();
        int figures = layer == null ? 0 : layer.getChildren().size();
        return graphics instanceof ScaledGraphics ? COARSE : at(zoom(figure), figures);
    }

    /** How many pixels at zoom 1 a pixel of the screen is, at least 1. */
    static int pixel(IFigure figure, Graphics graphics) {
        if (graphics instanceof ExportGraphics) {
            return 1;
        }
        double zoom = graphics instanceof ScaledGraphics ? graphics.getAbsoluteScale() : zoom(figure);
        return (int) Math.max(1, Math.round(1 / zoom));
    }

    /** By how much a figure is enlarged on the screen. */
    static double zoom(IFigure figure) {
        for (IFigure ancestor = figure; ancestor != null; ancestor = ancestor.getParent()) {
            if (ancestor instanceof ScalableFigure scalable) {
                return scalable.getScale();
            }
        }
        return 1;
    }
}
