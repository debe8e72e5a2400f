package org.chamfer.formats.internal.pdf;

import java.io.IOException;

/**
 * Draws what helps to check a print: rulers in mm along the left and lower edges with the model's coordinates, and a
 * grid. Lengths are mm on the page.
 */
final class PdfRuler {
    private static final int TICK_DISTANCE = 10;
    private static final int NUMBER_DISTANCE = 20;
    private static final double TICK = 5;
    private static final double DARK_WIDTH = 0.127;
    private static final double LIGHT_WIDTH = 0.085;
    private static final double NUMBER_SIZE = 6 * 25.4 / 72;
    private static final double MESSAGE_SIZE = 5 * 25.4 / 72;
    private static final double GAP = 0.5;
    private static final String MESSAGE = "True to scale if both rulers measure what they say: print at 100 %.";

    private final PdfOutput out;
    private final PdfPage page;
    private final double right;
    private final double top;

    PdfRuler(PdfOutput out, PdfPage page) {
        this.out = out;
        this.page = page;
        right = page.width() - PdfPage.MARGIN;
        top = page.height() - PdfPage.MARGIN;
    }

    /** Draws lines at the multiples of a length; those at multiples of 10 mm are darker. */
    void drawGrid(double size) throws IOException {
        int dark = size < TICK_DISTANCE ? (int) (TICK_DISTANCE / size) : 1;
        for (int pass = 0; pass < 2; pass++) {
            boolean strong = pass == 1;
            out.line(strong ? "0.4 G" : "0.6 G")
                    .number(strong ? DARK_WIDTH : LIGHT_WIDTH)
                    .line("w");
            for (int i = first(page.originX(), size); page.originX() + i * size <= right; i++) {
                if ((i % dark == 0) == strong) {
                    line(page.originX() + i * size, PdfPage.MARGIN, page.originX() + i * size, top);
                }
            }
            for (int i = first(page.originY(), size); page.originY() + i * size <= top; i++) {
                if ((i % dark == 0) == strong) {
                    line(PdfPage.MARGIN, page.originY() + i * size, right, page.originY() + i * size);
                }
            }
            out.line("S");
        }
    }

    /** Draws both rulers: a tick every 10 mm, a number every 20 mm. */
    void drawScale(boolean message) throws IOException {
        out.line("0.4 G").number(DARK_WIDTH).line("w");
        line(PdfPage.MARGIN, top, PdfPage.MARGIN, PdfPage.MARGIN);
        line(PdfPage.MARGIN, PdfPage.MARGIN, right, PdfPage.MARGIN);
        int firstX = first(page.originX(), TICK_DISTANCE);
        int firstY = first(page.originY(), TICK_DISTANCE);
        for (int i = firstX; x(i) <= right; i++) {
            line(x(i), PdfPage.MARGIN, x(i), PdfPage.MARGIN - TICK);
        }
        for (int i = firstY; y(i) <= top; i++) {
            line(PdfPage.MARGIN, y(i), PdfPage.MARGIN - TICK, y(i));
        }
        out.line("S").line("0.4 g");
        for (int i = firstX; x(i) <= right; i++) {
            if (i * TICK_DISTANCE % NUMBER_DISTANCE == 0) {
                number(i * TICK_DISTANCE, x(i) + GAP, PdfPage.MARGIN - TICK);
            }
        }
        for (int i = firstY; y(i) <= top; i++) {
            if (i * TICK_DISTANCE % NUMBER_DISTANCE == 0) {
                int value = i * TICK_DISTANCE;
                number(value, PdfPage.MARGIN - GAP - NUMBER_SIZE * PdfText.width(value), y(i) + GAP);
            }
        }
        if (message) {
            text(MESSAGE, MESSAGE_SIZE, PdfPage.MARGIN + GAP, PdfPage.MARGIN + GAP);
        }
    }

    /** Writes a text. */
    void text(String characters, double size, double x, double y) throws IOException {
        out.text("BT /F ").number(size).text("Tf ").number(x).number(y).text("Td ");
        out.text(PdfText.shown(characters)).line(" Tj ET");
    }

    private void number(int value, double x, double y) throws IOException {
        text(Integer.toString(value), NUMBER_SIZE, x, y);
    }

    private void line(double x0, double y0, double x1, double y1) throws IOException {
        out.number(x0).number(y0).text("m ").number(x1).number(y1).line("l");
    }

    private double x(int tick) {
        return page.originX() + tick * (double) TICK_DISTANCE;
    }

    private double y(int tick) {
        return page.originY() + tick * (double) TICK_DISTANCE;
    }

    /** The first multiple inside of the margin. */
    private static int first(double origin, double distance) {
        return (int) StrictMath.ceil((PdfPage.MARGIN - origin) / distance);
    }
}
