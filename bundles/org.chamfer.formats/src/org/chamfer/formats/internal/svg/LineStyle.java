package org.chamfer.formats.internal.svg;

/** The pen of a line: its width in user units, what its ends and corners look like. */
record LineStyle(double width, Cap cap, Join join) {
    /** What the ends of a line look like. */
    enum Cap {
        BUTT,
        ROUND,
        SQUARE
    }

    /** What the outer side of a corner looks like. */
    enum Join {
        BEVEL,
        ROUND,
        MITER
    }
}
