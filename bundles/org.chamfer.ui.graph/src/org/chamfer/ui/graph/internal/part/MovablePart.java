package org.chamfer.ui.graph.internal.part;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;

/** The edit part of something that has a place and can be dragged. Its model is an item. */
public interface MovablePart extends GraphicalEditPart {
    /** Shows it somewhere else while it is dragged. Both 0 for where it is. */
    void drag(int right, int down);

    /** Where it is seen in the diagram. */
    Rectangle area();
}
