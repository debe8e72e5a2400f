package org.chamfer.text.internal.font;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The measures of a font that OpenSCAD gets from FreeType, in font units.
 *
 * @param unitsPerEm font units of an em
 * @param isTrueType whether outlines are in the table {@code glyf}
 * @param wholePixels whether sizes are rounded to whole pixels, which the font's header may demand
 * @param ascender the usual ascent
 * @param descender the usual descent, negative
 * @param lineHeight the distance of base lines
 * @param yMin the lowest point of any glyph
 * @param yMax the highest point of any glyph
 * @param verticalAdvance the distance of glyphs in vertical lines, for fonts that do not say more
 * @param hasVerticalMetrics whether the font says more
 */
public record FontFacts(
        int unitsPerEm,
        boolean isTrueType,
        boolean wholePixels,
        int ascender,
        int descender,
        int lineHeight,
        int yMin,
        int yMax,
        int verticalAdvance,
        boolean hasVerticalMetrics) {
    private static final int INTEGER_SCALING = 1 << 3;
    private static final int USE_TYPOGRAPHIC = 1 << 7;

    /**
     * Reads them.
     *
     * @throws IOException if the font is damaged
     */
    public static FontFacts read(byte[] bytes, int index) throws IOException {
        try (SfntFile file = SfntFile.of(bytes, index)) {
            ByteBuffer head = file.table("head", 54);
            ByteBuffer hhea = file.table("hhea", 36);
            if (head == null || hhea == null) {
                throw new IOException("the font has no header");
            }
            int unitsPerEm = Short.toUnsignedInt(head.getShort(18));
            if (unitsPerEm < 16 || unitsPerEm > 16384) {
                throw new IOException(unitsPerEm + " units per em");
            }
            int[] vertical = vertical(hhea, file.table("OS/2", 78));
            boolean isTrueType = file.has("glyf");
            return new FontFacts(
                    unitsPerEm,
                    isTrueType,
                    isTrueType && (head.getShort(16) & INTEGER_SCALING) != 0,
                    vertical[0],
                    vertical[1],
                    vertical[2],
                    head.getShort(38),
                    head.getShort(42),
                    vertical[3],
                    file.has("vhea") && file.has("vmtx"));
        }
    }

    /** Ascender, descender, line height, vertical advance. Which table counts, is as FreeType has it. */
    private static int[] vertical(ByteBuffer hhea, ByteBuffer os2) {
        int ascender = hhea.getShort(4);
        int descender = hhea.getShort(6);
        int gap = hhea.getShort(8);
        if (os2 == null) {
            return new int[] {ascender, descender, ascender - descender + gap, ascender - descender};
        }
        int typographicAscender = os2.getShort(68);
        int typographicDescender = os2.getShort(70);
        int typographicGap = os2.getShort(72);
        int advance = typographicAscender - typographicDescender;
        if ((os2.getShort(62) & USE_TYPOGRAPHIC) != 0) {
            ascender = typographicAscender;
            descender = typographicDescender;
            gap = typographicGap;
        } else if (ascender == 0 && descender == 0) {
            if (advance != 0) {
                ascender = typographicAscender;
                descender = typographicDescender;
                gap = typographicGap;
            } else {
                ascender = os2.getShort(74);
                descender = -os2.getShort(76);
            }
        }
        return new int[] {ascender, descender, ascender - descender + gap, advance};
    }
}
