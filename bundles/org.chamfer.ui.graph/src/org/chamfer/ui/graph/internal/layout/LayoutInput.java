package org.chamfer.ui.graph.internal.layout;

import java.util.List;
import org.chamfer.graph.command.Area;

/**
 * What a layout is computed from: immutable, so that it can be computed beside the UI thread.
 *
 * @param boxes nodes, and notes that stand in frames
 * @param frames frames, each of which may stand in another one
 * @param wires wires between the boxes
 */
record LayoutInput(List<Box> boxes, List<Group> frames, List<Link> wires) {
    /**
     * A rectangle that keeps its size.
     *
     * @param id of the node or note
     * @param area where it is now
     * @param frame id of the frame that it stands in; empty for none
     * @param ports its ports from top to bottom
     */
    record Box(String id, Area area, String frame, List<Pin> ports) {}

    /**
     * A port of a node.
     *
     * @param name of the port
     * @param output true at the right side
     * @param y its middle, from the upper side of the node
     */
    record Pin(String name, boolean output, int y) {}

    /**
     * A frame.
     *
     * @param id of the frame
     * @param frame id of the frame that it stands in; empty for none
     */
    record Group(String id, String frame) {}

    /** A wire from an output to an input. */
    record Link(String source, String output, String target, String input) {}
}
