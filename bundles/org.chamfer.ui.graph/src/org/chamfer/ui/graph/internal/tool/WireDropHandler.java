package org.chamfer.ui.graph.internal.tool;

import org.chamfer.graph.model.Node;
import org.eclipse.draw2d.geometry.Point;

/**
 * Is told of a wire that was dropped on blank canvas. An editor sets it as a property of its viewer, under the name of this
 * interface.
 */
@FunctionalInterface
public interface WireDropHandler {
    /**
     * A wire was dropped.
     *
     * @param node where the wire begins
     * @param port name of its port
     * @param output true if that is an output, and an input is looked for
     * @param location where it was dropped, in coordinates of the model
     */
    void dropped(Node node, String port, boolean output, Point location);
}
