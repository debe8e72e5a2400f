package org.chamfer.ui.graph.internal.control;

/** Ids of the commands of graphs, as plugin.xml declares them. */
public final class GraphCommands {
    private static final String PREFIX = "org.chamfer.ui.graph.";

    /** Runs the whole graph. */
    public static final String RUN = PREFIX + "run";

    /** Runs what the selected nodes need, and them. */
    public static final String RUN_TO_HERE = PREFIX + "runToHere";

    /** Stops the runs of the graph. */
    public static final String STOP = PREFIX + "stop";

    /** Says why the selected node ran or did not. */
    public static final String EXPLAIN = PREFIX + "explain";

    /** Shows the whole graph. */
    public static final String FIT = PREFIX + "fit";

    /** Shows the graph larger. */
    public static final String ZOOM_IN = PREFIX + "zoomIn";

    /** Shows the graph smaller. */
    public static final String ZOOM_OUT = PREFIX + "zoomOut";

    /** Shows the graph at 100 %. */
    public static final String ZOOM_RESET = PREFIX + "zoomReset";

    /** Opens the list of node types. */
    public static final String SEARCH = PREFIX + "search";

    /** Duplicates what is selected. */
    public static final String DUPLICATE = PREFIX + "duplicate";

    /** Renames what is selected. */
    public static final String RENAME = PREFIX + "rename";

    /** Collapses or expands nodes. */
    public static final String COLLAPSE = PREFIX + "collapse";

    /** Puts a frame around what is selected. */
    public static final String FRAME = PREFIX + "frame";

    /** Adds a note. */
    public static final String NOTE = PREFIX + "note";

    /** Lays out the graph. */
    public static final String LAYOUT = PREFIX + "layout";

    /** Writes the diagram as a picture. */
    public static final String EXPORT_IMAGE = PREFIX + "exportImage";

    /** Shows or hides the palette. */
    public static final String PALETTE = PREFIX + "palette";

    /** Shows or hides the map. */
    public static final String MAP = PREFIX + "map";

    /** Commands that align items; the name of the alignment follows. */
    public static final String ALIGN = PREFIX + "align";

    /** Gives a wire an earlier place among those to the same input. */
    public static final String EARLIER = PREFIX + "earlier";

    /** Gives a wire a later place among those to the same input. */
    public static final String LATER = PREFIX + "later";

    /** Makes horizontal gaps equal. */
    public static final String DISTRIBUTE_HORIZONTALLY = PREFIX + "distributeHorizontally";

    /** Makes vertical gaps equal. */
    public static final String DISTRIBUTE_VERTICALLY = PREFIX + "distributeVertically";

    private GraphCommands() {}
}
