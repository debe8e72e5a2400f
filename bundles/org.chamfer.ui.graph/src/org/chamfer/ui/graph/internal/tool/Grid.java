package org.chamfer.ui.graph.internal.tool;

import org.chamfer.ui.graph.internal.figure.GridLayer;

/** The grid that places snap to. */
public final class Grid {
    private Grid() {}

    /** The nearest line of the grid. */
    public static int snap(int coordinate) {
        return Math.floorDiv(coordinate + GridLayer.PITCH / 2, GridLayer.PITCH) * GridLayer.PITCH;
    }
}
