package org.chamfer.ui.graph.internal.figure;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.ScalableFreeformLayeredPane;

/**
 * Zooms with the transformation of the operating system. What draw2d does itself rounds every coordinate, picks fonts
 * of near sizes and knows no curves.
 */
public final class NativeScalePane extends ScalableFreeformLayeredPane {
    @Override
    protected void paintClientArea(Graphics graphics) {
        if (getChildren().isEmpty()) {
            return;
        }
        if (getScale() == 1) {
            super.paintClientArea(graphics);
            return;
        }
        graphics.pushState();
        graphics.scale(getScale());
        graphics.pushState();
        paintChildren(graphics);
        graphics.popState();
        graphics.popState();
    }
}
