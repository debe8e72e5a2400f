package org.chamfer.text.internal.shape;

import com.dylibso.chicory.runtime.Memory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.text.internal.font.FontEntry;
import org.chamfer.text.internal.font.FontFacts;
import org.chamfer.text.internal.script.Direction;
import org.chamfer.text.internal.shape.DrawCallbacks.Callback;

/**
 * Turns text into glyphs with places. Not thread-safe; after any failure the shaper must be given up, because the memory of
 * its HarfBuzz is in an unknown state.
 */
final class Shaper {
    private static final int READ_ONLY = 1;
    private static final int GLYPH_BYTES = 20;
    private static final int FEATURE_BYTES = 16;
    private static final int SCRATCH_BYTES = 48;
    private static final int MOST_FONTS = 24;

    private final HarfBuzz harfBuzz = new HarfBuzz();
    private final Memory memory = harfBuzz.memory();
    private final DrawCallbacks callbacks = new DrawCallbacks(harfBuzz.instance());
    private final Map<FontEntry, LoadedFont> fonts = new HashMap<>();
    private final int drawing;
    private final int buffer;
    /** Room for the largest of HarfBuzz's small structures. */
    private final int scratch;

    Shaper() {
        buffer = harfBuzz.call("hb_buffer_create");
        scratch = harfBuzz.allocate(SCRATCH_BYTES);
        drawing = harfBuzz.call("hb_draw_funcs_create");
        setDrawFunction("hb_draw_funcs_set_move_to_func", Callback.MOVE_TO);
        setDrawFunction("hb_draw_funcs_set_line_to_func", Callback.LINE_TO);
        setDrawFunction("hb_draw_funcs_set_quadratic_to_func", Callback.QUADRATIC_TO);
        setDrawFunction("hb_draw_funcs_set_cubic_to_func", Callback.CUBIC_TO);
    }

    private void setDrawFunction(String setter, Callback callback) {
        harfBuzz.call(setter, drawing, callbacks.slot(callback), 0, 0);
    }

    /** True if no further font should be loaded: their memory is given back with the instance only. */
    boolean isFull() {
        return fonts.size() >= MOST_FONTS;
    }

    /** The font if it was loaded before, otherwise {@code null}. */
    LoadedFont loaded(FontEntry entry) {
        return fonts.get(entry);
    }

    /** Loads a font from the bytes of its file. */
    LoadedFont load(FontEntry entry, byte[] bytes, FontFacts facts) {
        int data = harfBuzz.copyIn(bytes);
        int blob = harfBuzz.call("hb_blob_create", data, bytes.length, READ_ONLY, 0, 0);
        int face = harfBuzz.call("hb_face_create", blob, entry.index());
        int shaping = harfBuzz.call("hb_font_create", face);
        harfBuzz.call("hb_font_set_scale", shaping, FontScale.EM, FontScale.EM);
        int outlines = harfBuzz.call("hb_font_create", face);
        harfBuzz.call("hb_font_set_scale", outlines, facts.unitsPerEm(), facts.unitsPerEm());
        LoadedFont font = new LoadedFont(facts, shaping, outlines);
        fonts.put(entry, font);
        return font;
    }

    /**
     * Shapes a text.
     *
     * @param script ISO 15924 code packed into an {@code int}, 0 for none
     * @param features in HarfBuzz's notation; wrong ones are passed over
     * @return the glyphs from left to right, or in vertical lines from the top downwards
     */
    List<PlacedGlyph> shape(
            LoadedFont font, String text, Direction direction, int script, String language, List<String> features) {
        harfBuzz.call("hb_buffer_reset", buffer);
        harfBuzz.call("hb_buffer_set_direction", buffer, direction.code());
        harfBuzz.call("hb_buffer_set_script", buffer, script);
        harfBuzz.call("hb_buffer_set_language", buffer, harfBuzz.language(language));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int copy = harfBuzz.copyIn(bytes);
        harfBuzz.call("hb_buffer_add_utf8", buffer, copy, bytes.length, 0, bytes.length);
        harfBuzz.free(copy);
        int list = harfBuzz.allocate(FEATURE_BYTES * Math.max(1, features.size()));
        int count = 0;
        for (String feature : features) {
            count += addFeature(feature, list + FEATURE_BYTES * count) ? 1 : 0;
        }
        harfBuzz.call("hb_shape", font.shaping(), buffer, list, count);
        harfBuzz.free(list);
        return glyphs(font, direction);
    }

    private boolean addFeature(String feature, int address) {
        byte[] bytes = feature.getBytes(StandardCharsets.UTF_8);
        int copy = harfBuzz.copyIn(bytes);
        int known = harfBuzz.call("hb_feature_from_string", copy, bytes.length, address);
        harfBuzz.free(copy);
        return known != 0;
    }

    private List<PlacedGlyph> glyphs(LoadedFont font, Direction direction) {
        int infos = harfBuzz.call("hb_buffer_get_glyph_infos", buffer, scratch);
        int count = memory.readInt(scratch);
        int positions = harfBuzz.call("hb_buffer_get_glyph_positions", buffer, scratch);
        boolean synthetic = !direction.isHorizontal() && !font.facts().hasVerticalMetrics();
        List<PlacedGlyph> glyphs = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int glyph = memory.readInt(infos + GLYPH_BYTES * i);
            int position = positions + GLYPH_BYTES * i;
            PlacedGlyph placed = new PlacedGlyph(
                    outline(font, glyph),
                    memory.readInt(position),
                    memory.readInt(position + 4),
                    memory.readInt(position + 8),
                    memory.readInt(position + 12));
            glyphs.add(synthetic ? vertical(font, glyph, placed) : placed);
        }
        return glyphs;
    }

    private GlyphShape outline(LoadedFont font, int glyph) {
        GlyphShape known = font.glyphs().get(glyph);
        if (known != null) {
            return known;
        }
        GlyphShape.Recorder recorder = new GlyphShape.Recorder(FontScale.outlines(font.facts()));
        callbacks.sendTo(recorder);
        harfBuzz.call("hb_font_draw_glyph", font.drawing(), glyph, drawing, 0);
        GlyphShape shape = recorder.shape();
        font.glyphs().put(glyph, shape);
        return shape;
    }

    /**
     * Places a glyph of a font without measures for vertical lines as FreeType does: HarfBuzz makes others up. Glyphs of
     * TrueType outlines are centred on the line and in the advance; those of other fonts hang with the top left corner of
     * their box from the pen.
     */
    private PlacedGlyph vertical(LoadedFont font, int glyph, PlacedGlyph placed) {
        FontFacts facts = font.facts();
        long scale = FontScale.distances(facts);
        int advance = placed.yAdvance();
        if (advance != 0) {
            int made = harfBuzz.call("hb_font_get_glyph_v_advance", font.shaping(), glyph);
            advance += -FontScale.apply(scale, facts.verticalAdvance()) - made;
        }
        int halfAdvance = harfBuzz.call("hb_font_get_glyph_h_advance", font.shaping(), glyph) / 2;
        int xMade = halfAdvance;
        int yMade;
        if (harfBuzz.call("hb_font_get_glyph_v_origin", font.shaping(), glyph, scratch, scratch + 4) != 0) {
            xMade = memory.readInt(scratch);
            yMade = memory.readInt(scratch + 4);
        } else {
            // Then HarfBuzz hangs the glyph from the ascender, which comes first among the extents.
            harfBuzz.call("hb_font_get_h_extents", font.shaping(), scratch);
            yMade = memory.readInt(scratch);
        }
        harfBuzz.call("hb_font_get_glyph_extents", font.drawing(), glyph, scratch);
        int left = memory.readInt(scratch);
        int top = memory.readInt(scratch + 4);
        int height = -memory.readInt(scratch + 12);
        int xOrigin = FontScale.apply(scale, left);
        int yOrigin = FontScale.apply(scale, top);
        if (facts.isTrueType()) {
            xOrigin = halfAdvance;
            yOrigin += FontScale.apply(scale, (facts.verticalAdvance() - height) / 2);
        }
        return new PlacedGlyph(
                placed.shape(),
                placed.xAdvance(),
                advance,
                placed.xOffset() + xMade - xOrigin,
                placed.yOffset() + yMade - yOrigin);
    }
}
