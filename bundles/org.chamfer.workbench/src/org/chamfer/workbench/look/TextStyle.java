package org.chamfer.workbench.look;

/** The sizes of text. The family is the platform's. */
public enum TextStyle {
    /** Titles: 13 pixels, semi-bold. */
    TITLE,
    /** Everything else: 12 pixels. */
    BODY,
    /** Captions and footers: 11 pixels. */
    FOOTER,
    /** Code and console: 12 pixels, of fixed width. */
    CODE
}
