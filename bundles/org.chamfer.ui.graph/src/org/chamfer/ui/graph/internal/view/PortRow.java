package org.chamfer.ui.graph.internal.view;

import java.util.Optional;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * Where a port of a node is, in pixels from the node's left upper corner. Points and rectangles are not to be changed.
 *
 * @param port the port
 * @param anchor middle of the port, on the node's border, where wires end
 * @param label where its label is; empty rectangle if there is none
 * @param widget where its widget is; empty for plain and wired ports
 */
public record PortRow(PortView port, Point anchor, Rectangle label, Optional<Rectangle> widget) {
    private static final int CHECK_SIZE = 14;

    /** The square of a check box at the left of the widget. Nothing if there is no widget. */
    public Optional<Rectangle> checkBox() {
        return widget.map(
                area -> new Rectangle(area.x, area.y + (area.height - CHECK_SIZE) / 2, CHECK_SIZE, CHECK_SIZE));
    }

    /** The track of a slider: at its left the fraction is 0, at its right 1. Nothing if there is no widget. */
    public Optional<Rectangle> track() {
        return widget;
    }

    boolean isFor(String name, boolean output) {
        return port.output() == output && port.name().equals(name);
    }
}
