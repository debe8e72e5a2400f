package org.chamfer.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Bounds;
import org.junit.jupiter.api.Test;

class TextEngineTests {
    private final TextEngine engine = new TextEngine(FontCollection.BUNDLED);

    @Test
    void hasTheBarsOfAnH() throws DiagnosticException {
        // In font units: 168 to 1312 wide, 1409 high, two stems of 191, a bar from 653 to 813.
        TextOutlines outlines = engine.outlines(TextSettings.of("H"));
        double unit = Texts.OUTLINE_EM / 2048;
        Bounds bounds = Texts.bounds(outlines.glyphs());
        assertEquals(168 * unit, bounds.minX(), 1e-4);
        assertEquals(1312 * unit, bounds.maxX(), 1e-4);
        assertEquals(0, bounds.minY());
        assertEquals(1409 * unit, bounds.maxY(), 1e-4);
        double area = (2 * 191 * 1409 + (1312 - 168 - 2 * 191) * 160) * unit * unit;
        assertEquals(area, Texts.area(outlines.glyphs()), area * 1e-4);
        assertEquals(12, outlines.glyphs().getFirst().contours().getFirst().length / 2);
    }

    @Test
    void advancesByTheWidthsOfTheFont() throws DiagnosticException {
        // hello: h, e and o are 1139 units wide, l is 455.
        assertEquals(
                (3 * 1139 + 2 * 455) * Texts.EM / 2048,
                engine.metrics(TextSettings.of("hello")).advanceX(),
                1e-3);
    }

    @Test
    void kerns() throws DiagnosticException {
        // A and V are 1366 units wide each and 152 closer together.
        assertEquals(
                (2 * 1366 - 152) * Texts.EM / 2048,
                engine.metrics(TextSettings.of("AV")).advanceX(),
                1e-3);
    }

    @Test
    void scalesWithTheSize() throws DiagnosticException {
        TextOutlines small = engine.outlines(Texts.sized("R&g", 1));
        TextOutlines large = engine.outlines(Texts.sized("R&g", 250));
        assertEquals(250 * 250 * Texts.area(small.glyphs()), Texts.area(large.glyphs()), 1e-6);
        TextMetrics metrics = engine.metrics(Texts.sized("R&g", 250));
        assertEquals(250 * engine.metrics(Texts.sized("R&g", 1)).width(), metrics.width(), 1e-9);
    }

    @Test
    void spacingIsAFactorOfTheAdvance() throws DiagnosticException {
        double plain = engine.metrics(Texts.spaced("abc", 1)).advanceX();
        assertEquals(2.5 * plain, engine.metrics(Texts.spaced("abc", 2.5)).advanceX(), 1e-9);
        assertEquals(0, engine.metrics(Texts.spaced("abc", 0)).advanceX());
    }

    @Test
    void dividesCurvesAsOftenAsAsked() throws DiagnosticException {
        // The outline of o consists of two contours of quadratic curves.
        int two = points("o", 2);
        int six = points("o", 6);
        assertEquals(3 * two, six);
        double rough = Texts.area(engine.outlines(settings("o", 2)).glyphs());
        double fine = Texts.area(engine.outlines(settings("o", 64)).glyphs());
        assertNotEquals(rough, fine);
        assertEquals(fine, rough, fine * 0.1);
    }

    private int points(String text, int segments) throws DiagnosticException {
        return engine.outlines(settings(text, segments)).glyphs().getFirst().vertexCount();
    }

    private static TextSettings settings(String text, int segments) {
        return new TextSettings(text, 10, "", "default", "default", 1, "", "en", "", segments);
    }

    @Test
    void segmentsFollowFromTheFragmentsOfACircle() {
        assertEquals(2, TextSettings.curveSegments(3));
        assertEquals(2, TextSettings.curveSegments(15));
        assertEquals(3, TextSettings.curveSegments(16));
        assertEquals(13, TextSettings.curveSegments(100));
    }

    @Test
    void turnsOuterContoursCounterClockwise() throws DiagnosticException {
        TextOutlines outlines = engine.outlines(TextSettings.of("O"));
        assertTrue(Texts.area(outlines.glyphs()) > 0);
        assertEquals(2, outlines.glyphs().getFirst().contours().size());
    }

    @Test
    void blankTextHasNoInkButAnAdvance() throws DiagnosticException {
        assertTrue(engine.outlines(TextSettings.of(" \u00a0 ")).glyphs().isEmpty());
        TextMetrics metrics = engine.metrics(Texts.aligned("  ", "right", "top"));
        assertEquals(0, metrics.width());
        assertEquals(0, metrics.offsetX());
        assertEquals(2 * 569 * Texts.EM / 2048, metrics.advanceX(), 1e-3);
        assertTrue(engine.outlines(TextSettings.of("")).glyphs().isEmpty());
    }

    @Test
    void sizesThatAreNoNumbersGiveNothing() throws DiagnosticException {
        for (double size : new double[] {0, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertTrue(engine.outlines(Texts.sized("abc", size)).glyphs().isEmpty());
        }
        assertTrue(engine.outlines(Texts.spaced("abc", Double.NaN)).glyphs().isEmpty());
    }

    @Test
    void textEndsAtTheFirstZero() throws DiagnosticException {
        assertEquals(engine.metrics(TextSettings.of("ab")), engine.metrics(TextSettings.of("ab\0cd")));
    }

    @Test
    void missingCharactersAreBoxes() throws DiagnosticException {
        TextOutlines outlines = engine.outlines(TextSettings.of("\ue123"));
        assertEquals(1, outlines.glyphs().size());
        assertEquals(2, outlines.glyphs().getFirst().contours().size());
    }

    @Test
    void halfACharacterIsNoFailure() throws DiagnosticException {
        assertEquals(3, engine.outlines(TextSettings.of("a\ud800b")).glyphs().size());
    }

    @Test
    void combiningMarksMakeOneGlyphWhereTheFontHasIt() throws DiagnosticException {
        assertEquals(
                engine.outlines(TextSettings.of("\u00c5")).glyphs().getFirst().digest(),
                engine.outlines(TextSettings.of("A\u030a")).glyphs().getFirst().digest());
    }

    @Test
    void featuresOfTheNameAreApplied() throws DiagnosticException {
        double plain = engine.metrics(Texts.inFont("AV", "Liberation Sans")).advanceX();
        double unkerned = engine.metrics(Texts.inFont("AV", "Liberation Sans:fontfeatures=-kern"))
                .advanceX();
        assertEquals(152 * Texts.EM / 2048, unkerned - plain, 1e-3);
        assertEquals(
                plain,
                engine.metrics(Texts.inFont("AV", "Liberation Sans:fontfeatures=nonsense!"))
                        .advanceX());
    }

    @Test
    void measuresFonts() throws DiagnosticException {
        FontMetrics metrics = engine.fontMetrics(10, "Liberation Sans");
        assertEquals(1854 * Texts.EM / 2048, metrics.nominalAscent(), 1e-4);
        assertEquals(-434 * Texts.EM / 2048, metrics.nominalDescent(), 1e-4);
        assertEquals(2007 * Texts.EM / 2048, metrics.maxAscent(), 1e-4);
        assertEquals(-621 * Texts.EM / 2048, metrics.maxDescent(), 1e-4);
        assertEquals((1854 + 434 + 67) * Texts.EM / 2048, metrics.interline(), 1e-4);
        assertEquals("Liberation Sans", metrics.family());
        assertEquals("Regular", metrics.style());
        assertEquals(metrics, new TextEngine(FontCollection.BUNDLED).fontMetrics(10, ""));
    }

    @Test
    void tooMuchIsRefused() {
        assertThrows(DiagnosticException.class, () -> engine.outlines(TextSettings.of("x".repeat(100_001))));
        DiagnosticException points =
                assertThrows(DiagnosticException.class, () -> engine.outlines(settings("o".repeat(1000), 100_000)));
        assertEquals("text.too-many-points", points.diagnostic().code());
        assertThrows(IllegalArgumentException.class, () -> settings("a", 0));
    }

    @Test
    void enginesAgreeAndSurviveClosing() throws DiagnosticException {
        TextSettings settings = settings("Determinism \u05e9 \u0416 fi", 5);
        TextOutlines first = engine.outlines(settings);
        engine.outlines(TextSettings.of("something else"));
        engine.close();
        TextOutlines again = engine.outlines(settings);
        TextOutlines other = new TextEngine(FontCollection.BUNDLED).outlines(settings);
        assertEquals(first.glyphs().size(), again.glyphs().size());
        for (int i = 0; i < first.glyphs().size(); i++) {
            List<double[]> contours = first.glyphs().get(i).contours();
            for (int k = 0; k < contours.size(); k++) {
                assertArrayEquals(
                        contours.get(k), again.glyphs().get(i).contours().get(k));
                assertArrayEquals(
                        contours.get(k), other.glyphs().get(i).contours().get(k));
            }
        }
    }

    @Test
    void severalThreadsMayShareAnEngine() throws Exception {
        TextMetrics expected = engine.metrics(TextSettings.of("thread 3"));
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<TextMetrics>> results = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                String text = "thread " + i % 8;
                results.add(threads.submit(() -> engine.metrics(TextSettings.of(text))));
            }
            for (int i = 3; i < results.size(); i += 8) {
                assertEquals(expected, results.get(i).get());
            }
        }
    }
}
