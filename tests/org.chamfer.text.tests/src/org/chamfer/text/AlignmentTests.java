package org.chamfer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Bounds;
import org.junit.jupiter.api.Test;

class AlignmentTests {
    /** What is rounded to whole pixels is at most one off: 0.0064 mm at size 10. */
    private static final double PIXEL = 0.0065;

    private final TextEngine engine = new TextEngine(FontCollection.BUNDLED);

    private Bounds bounds(String halign, String valign) throws DiagnosticException {
        return Texts.bounds(
                engine.outlines(Texts.aligned("Ajg", halign, valign)).glyphs());
    }

    @Test
    void horizontallyTheAdvanceCounts() throws DiagnosticException {
        double advance = engine.metrics(TextSettings.of("Ajg")).advanceX();
        double left = bounds("left", "baseline").minX();
        assertEquals(left, bounds("default", "default").minX());
        assertEquals(left - advance, bounds("right", "baseline").minX(), 1e-9);
        assertEquals(left - advance / 2, bounds("center", "baseline").minX(), 1e-9);
    }

    @Test
    void verticallyTheInkCounts() throws DiagnosticException {
        assertEquals(0, bounds("left", "top").maxY(), PIXEL);
        assertEquals(0, bounds("left", "bottom").minY(), PIXEL);
        Bounds centred = bounds("left", "center");
        assertEquals(0, centred.minY() + centred.maxY(), 2 * PIXEL);
        assertTrue(bounds("left", "baseline").minY() < -2);
    }

    @Test
    void metricsFollowTheAlignment() throws DiagnosticException {
        TextMetrics plain = engine.metrics(TextSettings.of("Ajg"));
        TextMetrics aligned = engine.metrics(Texts.aligned("Ajg", "right", "top"));
        assertEquals(-plain.advanceX(), aligned.offsetX(), 1e-12);
        assertEquals(-plain.ascent(), aligned.offsetY(), 1e-12);
        assertEquals(plain.x() + aligned.offsetX(), aligned.x(), 1e-9);
        assertEquals(plain.y() + aligned.offsetY(), aligned.y(), 1e-9);
        assertEquals(plain.width(), aligned.width());
    }

    @Test
    void unknownAlignmentsWarnInOpenScadsWords() throws DiagnosticException {
        TextOutlines outlines = engine.outlines(Texts.aligned("a", "middle", "upper"));
        assertEquals(
                List.of(
                        "Unknown value for the halign parameter (use \"left\", \"right\" or \"center\"): 'middle'",
                        "Unknown value for the valign parameter"
                                + " (use \"baseline\", \"bottom\", \"top\" or \"center\"): 'upper'"),
                outlines.warnings().stream().map(Diagnostic::message).toList());
        assertEquals(Texts.bounds(engine.outlines(TextSettings.of("a")).glyphs()), Texts.bounds(outlines.glyphs()));
    }

    @Test
    void baselineMakesNoSenseDownwards() throws DiagnosticException {
        TextSettings settings = new TextSettings("a", 10, "", "left", "baseline", 1, "ttb", "en", "", 2);
        assertEquals(
                List.of("Don't use valign=\"baseline\" with vertical layouts"),
                engine.metrics(settings).warnings().stream()
                        .map(Diagnostic::message)
                        .toList());
    }
}
