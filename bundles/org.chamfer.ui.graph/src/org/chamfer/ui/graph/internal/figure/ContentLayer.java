package org.chamfer.ui.graph.internal.figure;

import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;

/** The layer of frames, notes and nodes, which keep within their bounds and are painted without a clip for each. */
public final class ContentLayer extends FreeformLayer {
    @Override
    protected void paintChildren(Graphics graphics) {
        LayerPainting.inView(this, graphics, figure -> figure.paint(graphics));
    }
}
