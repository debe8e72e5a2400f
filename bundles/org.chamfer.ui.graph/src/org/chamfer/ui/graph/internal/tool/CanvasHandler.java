package org.chamfer.ui.graph.internal.tool;

import org.eclipse.draw2d.geometry.Point;

/**
 * Is told of what is done to the blank canvas. An editor sets it as a property of its viewer, under the name of this
 * interface.
 */
@FunctionalInterface
public interface CanvasHandler {
    /** The list of node types is asked for. @param location where, in coordinates of the model */
    void search(Point location);
}
