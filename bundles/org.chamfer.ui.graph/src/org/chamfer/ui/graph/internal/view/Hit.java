package org.chamfer.ui.graph.internal.view;

/** What lies at a point of a node. */
public sealed interface Hit {
    /** The header, by which the node is dragged. */
    record Header() implements Hit {}

    /** The sign in the header that collapses and expands the node. */
    record Collapse() implements Hit {}

    /** The state light. */
    record StateLight() implements Hit {}

    /** A port, from which wires are drawn. @param output true at the right side */
    record Port(String name, boolean output) implements Hit {}

    /** The label of a port. @param output true at the right side */
    record Label(String name, boolean output) implements Hit {}

    /** The widget of a parameter. */
    record Widget(String name) implements Hit {}

    /** The row that shows the parameters that are not shown, or hides them again. */
    record More() implements Hit {}

    /** The picture of the result. */
    record Thumbnail() implements Hit {}

    /** Anything else of the node. */
    record Body() implements Hit {}
}
