package org.chamfer.scad.internal.format;

import java.util.List;

/**
 * A visible token of the source with the comments that go with it.
 *
 * @param index its place among the visible tokens
 * @param text its text; of the end of the file, empty
 * @param offset where it began
 * @param column where it began in its line, counted from 0, tabs as four
 * @param newlines number of line ends between what stands before it, a comment too, and itself
 * @param broken true if there is a line end between the token before and this one
 * @param leading the comments before it that do not end the line of another token
 * @param trailing the comments behind it that end its line
 */
record Token(
        int index,
        String text,
        int offset,
        int column,
        int newlines,
        boolean broken,
        List<Comment> leading,
        List<Comment> trailing) {
    boolean is(String other) {
        return text.equals(other);
    }

    /** Number of line ends between the token before, with its comments, and the first comment of this one. */
    int newlinesBeforeComments() {
        return leading.isEmpty() ? newlines : leading.getFirst().newlines();
    }

    /** True if its comments need lines of their own. */
    boolean hasCommentLines() {
        return leading.stream().anyMatch(comment -> comment.isLine() || comment.newlines() > 0);
    }

    boolean endsWithLineComment() {
        return !trailing.isEmpty() && trailing.getLast().isLine();
    }
}
