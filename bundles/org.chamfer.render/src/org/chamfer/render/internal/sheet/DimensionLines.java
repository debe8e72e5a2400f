package org.chamfer.render.internal.sheet;

import java.util.List;

/**
 * Draws overall dimensions beside a view: two thin lines that lead away from it, a line between with arrowheads, and the
 * number on it (ISO 129-1). Where there is no room between the arrows they stand outside.
 */
final class DimensionLines {
    private static final double ARROW = 0.9;
    private static final double HALF_ARROW = 0.16;
    private static final double GAP = 0.5;
    private static final double OVERSHOOT = 0.5;
    private static final double TEXT_ROOM = 0.4;

    private final Canvas canvas;
    private final Lettering lettering;
    private final double letter;
    private final int color;
    private final double thickness;

    /**
     * Draws on a sheet.
     *
     * @param letter the height of capital letters in pixels
     * @param color 0xRRGGBB
     */
    DimensionLines(Canvas canvas, Lettering lettering, double letter, int color) {
        this.canvas = canvas;
        this.lettering = lettering;
        this.letter = letter;
        this.color = color;
        this.thickness = Math.max(1, letter / 12);
    }

    /** A level dimension under a view that ends at a height. */
    void below(double left, double right, double bottom, double distance, String text) {
        draw(left, right, bottom, bottom + distance, text, true);
    }

    /** An upright dimension at the left of a view that begins at a column. */
    void leftOf(double top, double bottom, double left, double distance, String text) {
        draw(top, bottom, left, left - distance, text, false);
    }

    private void draw(double from, double to, double start, double line, String text, boolean level) {
        double away = Math.signum(line - start) * letter;
        segment(from, start + GAP * away, from, line + OVERSHOOT * away, level);
        segment(to, start + GAP * away, to, line + OVERSHOOT * away, level);
        double half = lettering.length(text, letter) / 2 + TEXT_ROOM * letter;
        double arrow = ARROW * letter;
        double middle = (from + to) / 2;
        boolean outside = to - from < 2 * arrow + 2 * half;
        arrow(from, line, outside ? -arrow : arrow, level);
        arrow(to, line, outside ? arrow : -arrow, level);
        if (!outside) {
            segment(from + arrow, line, middle - half, line, level);
            segment(middle + half, line, to - arrow, line, level);
            write(text, middle, line, level);
        } else if (to - from >= 2 * half) {
            segment(from - 2 * arrow, line, from - arrow, line, level);
            segment(to + arrow, line, to + 2 * arrow, line, level);
            write(text, middle, line, level);
        } else {
            segment(from - 2 * arrow, line, from - arrow, line, level);
            segment(from, line, to, line, level);
            segment(to + arrow, line, to + 2 * arrow, line, level);
            // Farther out than the line there is room for any number.
            write(text, middle, line + 1.4 * away, level);
        }
    }

    private void write(String text, double along, double across, boolean level) {
        if (level) {
            lettering.write(canvas, text, along, across, letter, Lettering.Anchor.CENTER, color);
        } else {
            lettering.writeUpwards(canvas, text, across, along, letter, color);
        }
    }

    private void segment(double along0, double across0, double along1, double across1, boolean level) {
        if (level) {
            canvas.line(along0, across0, along1, across1, thickness, color);
        } else {
            canvas.line(across0, along0, across1, along1, thickness, color);
        }
    }

    private void arrow(double tip, double across, double length, boolean level) {
        double half = HALF_ARROW * letter;
        double end = tip + length;
        double[] head = level
                ? new double[] {tip, across, end, across - half, end, across + half}
                : new double[] {across, tip, across - half, end, across + half, end};
        canvas.fill(List.of(head), color);
    }
}
