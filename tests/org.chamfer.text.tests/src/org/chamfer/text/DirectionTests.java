package org.chamfer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Bounds;
import org.junit.jupiter.api.Test;

class DirectionTests {
    private final TextEngine engine = new TextEngine(FontCollection.BUNDLED);

    @Test
    void rightToLeftTurnsTheOrderRound() throws DiagnosticException {
        TextOutlines forward = engine.outlines(Texts.directed("HI", "ltr"));
        TextOutlines backward = engine.outlines(Texts.directed("HI", "rtl"));
        assertEquals(12, forward.glyphs().getFirst().vertexCount());
        assertEquals(12, backward.glyphs().getLast().vertexCount());
    }

    @Test
    void hebrewRunsFromRightToLeftByItself() throws DiagnosticException {
        assertEquals(
                engine.metrics(Texts.directed("\u05e9\u05dc\u05d5\u05dd", "rtl")),
                engine.metrics(Texts.directed("\u05e9\u05dc\u05d5\u05dd", "")));
    }

    @Test
    void downwardsGlyphsAreCentredBelowEachOther() throws DiagnosticException {
        TextMetrics metrics = engine.metrics(Texts.directed("HIH", "ttb"));
        // From the typographic ascender, 1491, to the descender, -431.
        assertEquals(-3 * 1922 * Texts.EM / 2048, metrics.advanceY(), 1e-3);
        assertEquals(0, metrics.advanceX());
        TextOutlines outlines = engine.outlines(Texts.directed("HIH", "ttb"));
        Bounds first = outlines.glyphs().getFirst().bounds();
        Bounds last = outlines.glyphs().getLast().bounds();
        assertTrue(first.minY() > last.maxY());
        assertEquals(first.minX(), last.minX(), 1e-9);
        // H is 1479 units wide, and its height of 1409 is centred in the advance.
        assertEquals((168 - 1479 / 2.0) * Texts.EM / 2048, first.minX(), 1e-3);
        assertEquals(-(1922 - 1409) / 2.0 * Texts.EM / 2048, first.maxY(), 5e-3);
    }

    @Test
    void upwardsIsDownwardsInReverse() throws DiagnosticException {
        TextOutlines up = engine.outlines(Texts.directed("HI", "btt"));
        assertEquals(4, up.glyphs().getFirst().vertexCount());
        assertEquals(12, up.glyphs().getLast().vertexCount());
        assertTrue(up.glyphs().getFirst().bounds().minY()
                > up.glyphs().getLast().bounds().maxY());
    }

    @Test
    void onlyTheFirstLetterOfADirectionCounts() {
        assertEquals("ltr", Texts.directed("a", "ltl").resolved().direction());
        assertEquals("ttb", Texts.directed("a", "TOP").resolved().direction());
        assertEquals("ltr", Texts.directed("a", "nowhere").resolved().direction());
        assertEquals("rtl", Texts.directed("\u0627", "nowhere").resolved().direction());
    }
}
