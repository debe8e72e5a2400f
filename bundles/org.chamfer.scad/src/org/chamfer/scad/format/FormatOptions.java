package org.chamfer.scad.format;

/**
 * How formatted code looks.
 *
 * @param indent number of spaces for a level, at least 1
 * @param width the column, counted from 1, behind which lists, calls and chains are broken; comments do not count
 * @param blankLines how many blank lines in a row are kept at most
 */
public record FormatOptions(int indent, int width, int blankLines) {
    /** The style of the project's own examples: 4 spaces, 100 columns, 2 blank lines. */
    public static final FormatOptions DEFAULT = new FormatOptions(4, 100, 2);

    public FormatOptions {
        if (indent < 1 || width < 1 || blankLines < 0) {
            throw new IllegalArgumentException("indent " + indent + ", width " + width + ", blank lines " + blankLines);
        }
    }
}
