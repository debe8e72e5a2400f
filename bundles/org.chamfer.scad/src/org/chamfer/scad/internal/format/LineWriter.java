package org.chamfer.scad.internal.format;

import org.chamfer.scad.format.FormatOptions;

/** Writes tokens and comments with the white space between them, which is settled when something follows it. */
final class LineWriter {
    /** Code nested deeper goes no further to the right: that helps nobody, and takes memory by the square of the depth. */
    private static final int MOST_INDENTATION = 240;

    private final FormatOptions options;
    private final StringBuilder out = new StringBuilder();
    private final CommentColumns columns = new CommentColumns();
    private int level;
    private int newlines;
    private boolean space;
    private int lineStart;
    private int line;

    LineWriter(FormatOptions options) {
        this.options = options;
    }

    /** The text so far, with a line end behind the last line. */
    String text() {
        if (out.isEmpty()) {
            return "";
        }
        return columns.align(out.append('\n').toString());
    }

    void indent(int levels) {
        level += levels;
    }

    void space() {
        space = true;
    }

    /** Asks for line ends before whatever follows; more blank lines than are allowed are dropped. */
    void newlines(int count) {
        newlines = Math.max(newlines, Math.min(count, options.blankLines() + 1));
    }

    /** Where the next character would stand, counted from 0. */
    int column() {
        if (newlines > 0 || out.isEmpty()) {
            return indentation();
        }
        return out.length() - lineStart + (space ? 1 : 0);
    }

    void leading(Token token) {
        for (Comment comment : token.leading()) {
            if (comment.newlines() > 0) {
                newlines(comment.newlines());
            } else if (newlines == 0 && !out.isEmpty() && !isOpen(out.charAt(out.length() - 1))) {
                space();
            }
            write(comment);
        }
        if (!token.leading().isEmpty()) {
            newlines(token.newlines());
            if (newlines == 0 && !startsWithClosing(token.text())) {
                space();
            }
        }
    }

    void word(Token token) {
        if (!token.text().isEmpty()) {
            write(token.text());
        }
        for (Comment comment : token.trailing()) {
            if (comment.isLine()) {
                columns.add(line, out.length() - lineStart, comment);
            }
            space();
            write(comment);
        }
    }

    private void write(Comment comment) {
        settle(comment.text());
        String[] lines = comment.text().split("\r\n|\r|\n", -1);
        write(CommentText.moved(lines, comment.column(), out.length() - lineStart));
        if (comment.isLine()) {
            newlines(1);
        }
    }

    private void write(String text) {
        settle(text);
        out.append(text);
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            line++;
            lineStart = out.length() - text.length() + at + 1;
        }
    }

    /** Writes the white space that was asked for; there are no blank lines within the edges of brackets. */
    private void settle(String next) {
        if (out.isEmpty()) {
            newlines = 0;
        } else if (newlines > 0) {
            boolean atEdge = isOpen(out.charAt(out.length() - 1)) || "}])".indexOf(next.charAt(0)) >= 0;
            int count = atEdge ? 1 : newlines;
            out.repeat('\n', count);
            line += count;
            lineStart = out.length();
            out.repeat(' ', indentation());
        } else if (space) {
            out.append(' ');
        }
        newlines = 0;
        space = false;
    }

    private int indentation() {
        return Math.min(level * options.indent(), MOST_INDENTATION);
    }

    private static boolean isOpen(char c) {
        return c == '(' || c == '[' || c == '{';
    }

    private static boolean startsWithClosing(String text) {
        return !text.isEmpty() && ")],;".indexOf(text.charAt(0)) >= 0;
    }
}
