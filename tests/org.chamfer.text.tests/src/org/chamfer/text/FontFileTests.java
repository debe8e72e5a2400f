package org.chamfer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The fonts of OpenSCAD's own tests, from Debian's package openscad-testing-data; the figures are OpenSCAD's. */
@Tag("conformance")
class FontFileTests {
    private static final Path FONTS = Path.of("/usr/share/openscad/testdata/ttf");
    private static final Path AMIRI = FONTS.resolve("amiri-0.106/amiri-regular.ttf");
    private static final Path SYMBOLS = FONTS.resolve("marvosym-3.10/marvosym.ttf");
    private static final Path LIBERATION = FONTS.resolve("liberation-2.00.1/LiberationSans-Regular.ttf");

    private TextEngine engine;

    @BeforeEach
    void open() {
        assumeTrue(Files.exists(AMIRI), "openscad-testing-data is not installed");
        FontCollection fonts = FontCollection.builder()
                .addFile(AMIRI)
                .addFile(SYMBOLS)
                .addFile(LIBERATION)
                .build();
        assertTrue(fonts.problems().isEmpty());
        engine = new TextEngine(fonts);
    }

    private List<Region> draw(String text, double size, String font, double spacing) throws DiagnosticException {
        return engine.outlines(new TextSettings(text, size, font, "center", "default", spacing, "", "en", "", 4))
                .glyphs();
    }

    @Test
    void symbolsHaveTheirPlaces() throws DiagnosticException {
        List<Region> glyphs = draw("ABCD", 40, "MarVoSym", 1);
        Bounds bounds = Texts.bounds(glyphs);
        assertEquals(-87.9046, bounds.minX(), 1e-3);
        assertEquals(88.6074, bounds.maxX(), 1e-3);
        assertEquals(1924.269, Texts.area(glyphs), 1924.269 * 1e-4);
    }

    @Test
    void latinOfAnUnhintedFontHasTheRightInk() throws DiagnosticException {
        TextSettings settings = new TextSettings("ABCD abcd 0123", 40, "Amiri", "left", "default", 1, "", "en", "", 3);
        double area = Texts.area(engine.outlines(settings).glyphs());
        assertEquals(3304.539, area, 3304.539 * 1e-4);
    }

    @Test
    void arabicLettersJoin() throws DiagnosticException {
        // Alone the letters are four glyphs with four widths; joined, beh and seen and meem are narrower.
        double joined =
                engine.metrics(Texts.inFont("\u0628\u0633\u0645", "Amiri")).advanceX();
        double apart = engine.metrics(Texts.inFont("\u0628\u200c\u0633\u200c\u0645", "Amiri"))
                .advanceX();
        assertTrue(joined < 0.9 * apart, joined + " " + apart);
        String name = "\u0627\u0644\u062e\u0637 \u0627\u0644\u0623\u0645\u064a\u0631\u064a";
        assertEquals(11, draw(name, 20, "Amiri", 1).size());
    }

    @Test
    void ligaturesAreMade() throws DiagnosticException {
        int with = draw("ffi", 10, "Amiri", 1).size();
        int without = draw("ffi", 10, "Amiri:fontfeatures=-liga", 1).size();
        assertTrue(with < without, with + " " + without);
    }

    @Test
    void aNamedFileTakesThePlaceOfTheBundledFont() throws DiagnosticException {
        // Release 2.00.1 has no places for marks on top of each other, the bundled 2.00.5 has.
        double named =
                Texts.bounds(draw("e\u0301\u0323", 40, "Liberation Sans", 1)).maxY();
        assertEquals(49.5572, named, 1e-3);
        TextSettings settings = new TextSettings("e\u0301\u0323", 40, "", "default", "default", 1, "", "en", "", 4);
        try (TextEngine bundled = new TextEngine(FontCollection.BUNDLED)) {
            assertEquals(
                    40.334, Texts.bounds(bundled.outlines(settings).glyphs()).maxY(), 1e-3);
        }
    }
}
