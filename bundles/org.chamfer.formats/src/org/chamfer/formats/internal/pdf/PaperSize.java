package org.chamfer.formats.internal.pdf;

/** Sheets of paper; width and height in mm, upright. */
enum PaperSize {
    A6(105, 148),
    A5(148, 210),
    A4(210, 297),
    A3(297, 420),
    A2(420, 594),
    A1(594, 841),
    A0(841, 1189),
    LETTER(215.9, 279.4),
    LEGAL(215.9, 355.6),
    TABLOID(279.4, 431.8);

    private final double width;
    private final double height;

    PaperSize(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The shorter side in mm. */
    double width() {
        return width;
    }

    /** The longer side in mm. */
    double height() {
        return height;
    }
}
