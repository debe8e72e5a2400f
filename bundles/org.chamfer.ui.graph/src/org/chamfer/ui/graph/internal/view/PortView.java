package org.chamfer.ui.graph.internal.view;

import java.util.Optional;

/**
 * A port in a row of a node.
 *
 * @param name of the port
 * @param label beside it
 * @param type id of its port type, which gives the colour
 * @param output true at the right side
 * @param parameter true for the input of a parameter, which has a row of its own below the ports
 * @param many true for a list: a diamond
 * @param connected true if a wire ends here: filled
 * @param widget what edits the parameter in the row, while nothing is wired; empty for plain ports
 */
public record PortView(
        String name,
        String label,
        String type,
        boolean output,
        boolean parameter,
        boolean many,
        boolean connected,
        Optional<WidgetView> widget) {}
