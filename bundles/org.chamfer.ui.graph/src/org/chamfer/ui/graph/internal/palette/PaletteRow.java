package org.chamfer.ui.graph.internal.palette;

import org.chamfer.graph.type.NodeType;

/** A row of the palette. */
sealed interface PaletteRow {
    /**
     * The heading of a category.
     *
     * @param name of the category
     * @param open whether its types are shown
     */
    record Heading(String name, boolean open) implements PaletteRow {}

    /** A node type. */
    record Entry(NodeType type) implements PaletteRow {}
}
