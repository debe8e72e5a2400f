package org.chamfer.ui.graph.internal.figure;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;

/** The layer of frames, notes and nodes, which keep within their bounds and are painted without a clip for each. */
public final class ContentLayer extends FreeformLayer {
    private boolean announced;

    @Override
    protected void paintChildren(Graphics graphics) {
        LayerPainting.inView(this, graphics, figure -> figure.paint(graphics));
    }

    /** Nobody above knows an extent that nobody asked for since it was said to be another one. */
    @Override
    public void fireExtentChanged() {
        if (!announced) {
            announced = true;
            super.fireExtentChanged();
        }
    }

    @Override
    public Rectangle getFreeformExtent() {
        announced = false;
        return super.getFreeformExtent();
    }
}
