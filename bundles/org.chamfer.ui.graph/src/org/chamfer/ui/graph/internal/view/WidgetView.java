package org.chamfer.ui.graph.internal.view;

/**
 * A small editor in a row of a node.
 *
 * @param kind what it looks like
 * @param text the value as shown, with its unit
 * @param fraction for sliders how far the handle is, from 0 to 1; NaN if the number has no range
 * @param checked for check boxes
 * @param changed true if it does not have its default
 */
public record WidgetView(Kind kind, String text, double fraction, boolean checked, boolean changed) {
    /** Kinds of widgets. */
    public enum Kind {
        /** A number; dragged to change, with a bar if it has a range. */
        NUMBER,
        /** A check box. */
        CHECK,
        /** A choice that opens a list. */
        CHOICE,
        /** A line of text. */
        TEXT,
        /** A colour; the text is {@code #rrggbb}. */
        COLOR,
        /** A file; the text is its name. */
        FILE,
        /** Numbers in brackets. */
        VECTOR
    }
}
