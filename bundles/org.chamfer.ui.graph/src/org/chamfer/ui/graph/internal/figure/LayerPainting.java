package org.chamfer.ui.graph.internal.figure;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * How layers with thousands of figures paint them: those in view, and without a clip for each, which would cost the
 * most.
 */
final class LayerPainting {
    private LayerPainting() {}

    /** Does something for each visible figure of a layer that is in the clip. */
    static void inView(IFigure layer, Graphics graphics, Consumer<IFigure> action) {
        Rectangle clip = graphics.getClip(new Rectangle());
        for (IFigure figure : children(layer)) {
            if (figure.isVisible() && figure.intersects(clip)) {
                action.accept(figure);
            }
        }
    }

    /** draw2d is older than generic types. */
    @SuppressWarnings("unchecked")
    private static List<IFigure> children(IFigure layer) {
        return layer.getChildren();
    }
}
