package org.chamfer.graph.command;

/** Along which line items are put. */
public enum Alignment {
    /** The left sides, where the leftmost one is. */
    LEFT,
    /** The middles, halfway between the outermost left and right sides. */
    CENTER,
    /** The right sides, where the rightmost one is. */
    RIGHT,
    /** The upper sides, where the uppermost one is. */
    TOP,
    /** The middles, halfway between the outermost upper and lower sides. */
    MIDDLE,
    /** The lower sides, where the lowest one is. */
    BOTTOM
}
