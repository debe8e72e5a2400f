package org.chamfer.scad.internal.format;

import java.util.ArrayList;
import java.util.List;

/** Keeps comments at the ends of neighbouring lines under each other where their author had put them so. */
final class CommentColumns {
    /**
     * A comment at the end of a line.
     *
     * @param line the line that it ends, counted from 0
     * @param width length of the line before it
     */
    private record End(int line, int width, Comment comment) {}

    /** How far apart lines are that are neighbours: one without a comment may stand between them. */
    private static final int MOST_LINES = 2;

    private final List<End> ends = new ArrayList<>();

    void add(int line, int width, Comment comment) {
        ends.add(new End(line, width, comment));
    }

    /** The text with spaces before the comments that belong under each other. */
    String align(String text) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        int copied = 0;
        int lineStart = 0;
        int line = 0;
        int first = 0;
        while (first < ends.size()) {
            int last = first;
            int width = ends.get(first).width();
            while (last + 1 < ends.size() && belongTogether(ends.get(last), ends.get(last + 1))) {
                last++;
                width = Math.max(width, ends.get(last).width());
            }
            for (; first <= last; first++) {
                End end = ends.get(first);
                while (line < end.line()) {
                    lineStart = text.indexOf('\n', lineStart) + 1;
                    line++;
                }
                int place = lineStart + end.width();
                out.append(text, copied, place).repeat(' ', width - end.width());
                copied = place;
            }
        }
        return out.append(text, copied, text.length()).toString();
    }

    private static boolean belongTogether(End before, End after) {
        int lines = after.line() - before.line();
        return lines <= MOST_LINES
                && after.comment().line() == before.comment().line() + lines
                && after.comment().column() == before.comment().column();
    }
}
