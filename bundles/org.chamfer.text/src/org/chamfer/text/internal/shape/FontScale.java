package org.chamfer.text.internal.shape;

import org.chamfer.text.internal.font.FontFacts;

/**
 * The fixed-point arithmetic by which OpenSCAD's glyphs come about. It asks FreeType for 100,000 units of 1/64 point at 100
 * dots per inch and divides by 100,000: so an em is 100/72 of the size. Fonts may demand that the size be rounded to whole
 * pixels; that holds for outlines, not for the distances between glyphs.
 */
public final class FontScale {
    /** The units of a size of 1. */
    public static final double UNITS = 1e5;

    /** Units of an em, in 1/64 pixel. */
    static final int EM = 138889;

    private static final int PIXEL = 64;
    private static final int WHOLE_PIXELS_EM = (EM + PIXEL / 2) / PIXEL * PIXEL;

    private FontScale() {}

    /** Scale of outlines: units a font unit, as a 16.16 fixed-point number. */
    static long outlines(FontFacts facts) {
        return divide(facts.wholePixels() ? WHOLE_PIXELS_EM : EM, facts.unitsPerEm());
    }

    /** Scale of all else. */
    public static long distances(FontFacts facts) {
        return divide(EM, facts.unitsPerEm());
    }

    private static long divide(long units, long unitsPerEm) {
        return ((units << 16) + unitsPerEm / 2) / unitsPerEm;
    }

    /** Font units to units, rounded to the nearest, half away from zero. */
    public static int apply(long scale, double fontUnits) {
        double magnitude = StrictMath.floor(Math.abs(fontUnits) * scale / 65536.0 + 0.5);
        return (int) (fontUnits < 0 ? -magnitude : magnitude);
    }

    /** The next multiple of a pixel downwards. */
    static int pixelBelow(int units) {
        return Math.floorDiv(units, PIXEL) * PIXEL;
    }

    /** The next multiple of a pixel upwards. */
    static int pixelAbove(int units) {
        return Math.ceilDiv(units, PIXEL) * PIXEL;
    }
}
