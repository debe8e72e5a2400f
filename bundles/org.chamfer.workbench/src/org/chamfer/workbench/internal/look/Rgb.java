package org.chamfer.workbench.internal.look;

/**
 * A colour as numbers, with what has to be known of two of them. Plain arithmetic: works without a display.
 *
 * @param value {@code 0xRRGGBB}
 */
record Rgb(int value) {
    static final Rgb WHITE = new Rgb(0xFFFFFF);

    private static final Rgb NEAR_BLACK = new Rgb(0x0E1116);

    int red() {
        return value >> 16 & 0xFF;
    }

    int green() {
        return value >> 8 & 0xFF;
    }

    int blue() {
        return value & 0xFF;
    }

    /** A colour between this and another. @param share how much of the other, from 0 to 1 */
    Rgb mix(Rgb other, double share) {
        double part = Math.clamp(share, 0, 1);
        return new Rgb(between(red(), other.red(), part) << 16
                | between(green(), other.green(), part) << 8
                | between(blue(), other.blue(), part));
    }

    private static int between(int from, int to, double share) {
        return (int) Math.round(from + (to - from) * share);
    }

    /** Relative luminance as WCAG defines it, from 0 to 1. */
    double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** The contrast to another colour as WCAG defines it, from 1 to 21. */
    double contrast(Rgb other) {
        double first = luminance() + 0.05;
        double second = other.luminance() + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    /** Lightness as the eye sees it (CIE L*), from 0 to 100: what is left of the colour in greyscale. */
    double lightness() {
        double light = luminance();
        return light > 216.0 / 24389 ? 116 * Math.cbrt(light) - 16 : light * 24389 / 27;
    }

    /** The colour of text on this one: whichever of near black and white can be read better. */
    Rgb text() {
        return contrast(WHITE) >= contrast(NEAR_BLACK) ? WHITE : NEAR_BLACK;
    }

    /** Such as {@code #2F6FED}. */
    String hex() {
        return "#%06X".formatted(value);
    }
}
