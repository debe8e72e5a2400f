package org.chamfer.ui.graph.internal.figure;

/** How a node or port stands out. */
public enum Highlight {
    /** Not at all. */
    NONE,
    /** The pointer is over it. */
    HOVERED,
    /** A wire that is being drawn may end here. */
    LEGAL,
    /** A wire that is being drawn may not end here: it steps back. */
    ILLEGAL,
    /** It is selected. */
    SELECTED,
    /** It is being dragged. */
    DRAGGED
}
