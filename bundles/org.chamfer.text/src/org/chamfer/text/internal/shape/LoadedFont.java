package org.chamfer.text.internal.shape;

import java.util.HashMap;
import java.util.Map;
import org.chamfer.text.internal.font.FontFacts;

/**
 * A font in the memory of a HarfBuzz instance, with the glyphs that were drawn so far.
 *
 * @param facts its measures
 * @param shaping HarfBuzz's font for the places of glyphs, in units of {@link FontScale}
 * @param drawing HarfBuzz's font for outlines, in font units
 * @param glyphs outlines by number
 */
record LoadedFont(FontFacts facts, int shaping, int drawing, Map<Integer, GlyphShape> glyphs) {
    LoadedFont(FontFacts facts, int shaping, int drawing) {
        this(facts, shaping, drawing, new HashMap<>());
    }
}
