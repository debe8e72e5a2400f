package org.chamfer.scad.internal.format;

/**
 * A comment of the source.
 *
 * @param text with its slashes and stars
 * @param newlines number of line ends between what stands before it and itself
 * @param column where it began, counted from 0, tabs as four
 * @param line the line on which it began, counted from 0
 */
record Comment(String text, int newlines, int column, int line) {
    /** True if it ends with its line. */
    boolean isLine() {
        return text.startsWith("//");
    }
}
