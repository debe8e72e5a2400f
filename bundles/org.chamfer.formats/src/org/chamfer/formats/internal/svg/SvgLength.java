package org.chamfer.formats.internal.svg;

import org.chamfer.formats.internal.text.DecimalNumber;

/** The width or height of a page. */
record SvgLength(double number, Unit unit) {
    private static final double MM_AN_INCH = 25.4;
    private static final double PIXELS_AN_INCH = 96;
    private static final double POINTS_AN_INCH = 72;
    private static final double PICAS_AN_INCH = 6;
    private static final double PERCENT = 100;

    private static final SvgLength ABSENT = new SvgLength(0, Unit.ABSENT);

    /** What the number counts. */
    enum Unit {
        ABSENT,
        NONE,
        PERCENT,
        RELATIVE_TO_FONT,
        PX,
        IN,
        CM,
        MM,
        PT,
        PC
    }

    /** Reads an attribute; what is not a length counts as absent. */
    static SvgLength parse(String text) {
        String stripped = text == null ? "" : text.strip();
        int end = DecimalNumber.end(stripped, 0);
        if (end == 0) {
            return ABSENT;
        }
        Unit unit =
                switch (stripped.substring(end).strip()) {
                    case "" -> Unit.NONE;
                    case "%" -> Unit.PERCENT;
                    case "em", "ex" -> Unit.RELATIVE_TO_FONT;
                    case "px" -> Unit.PX;
                    case "in" -> Unit.IN;
                    case "cm" -> Unit.CM;
                    case "mm" -> Unit.MM;
                    case "pt" -> Unit.PT;
                    case "pc" -> Unit.PC;
                    default -> Unit.ABSENT;
                };
        return unit == Unit.ABSENT ? ABSENT : new SvgLength(SvgNumbers.parse(stripped.substring(0, end)), unit);
    }

    /**
     * The length in millimetres.
     *
     * @param viewBox the extent of the view box in user units, NaN if there is none
     * @param dpi user units an inch
     */
    double millimetres(double viewBox, double dpi) {
        double extent = Double.isNaN(viewBox) ? 0 : viewBox;
        return switch (unit) {
            case NONE -> MM_AN_INCH * number / dpi;
            case PX -> MM_AN_INCH * number / PIXELS_AN_INCH;
            case PT -> MM_AN_INCH * number / POINTS_AN_INCH;
            case PC -> MM_AN_INCH * number / PICAS_AN_INCH;
            case IN -> MM_AN_INCH * number;
            case CM -> 10 * number;
            case MM -> number;
            case PERCENT -> MM_AN_INCH * number / PERCENT * extent / dpi;
            case ABSENT -> MM_AN_INCH * extent / dpi;
            case RELATIVE_TO_FONT -> extent;
        };
    }

    /** The part of the view box that is asked for: below 1 only for percentages. */
    double part() {
        return unit == Unit.PERCENT ? number / PERCENT : 1;
    }
}
