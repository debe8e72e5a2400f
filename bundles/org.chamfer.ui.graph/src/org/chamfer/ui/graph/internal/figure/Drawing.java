package org.chamfer.ui.graph.internal.figure;

/**
 * What people choose of how graphs are drawn.
 *
 * @param grid true for a canvas with dots
 * @param straight true for wires as straight lines, false for curves
 * @param pictures true for nodes that show pictures of their results
 */
public record Drawing(boolean grid, boolean straight, boolean pictures) {
    /** How graphs are drawn if nobody chooses otherwise. */
    public static final Drawing STANDARD = new Drawing(true, false, true);
}
