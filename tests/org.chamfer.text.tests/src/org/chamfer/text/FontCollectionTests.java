package org.chamfer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.text.internal.font.FontSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontCollectionTests {
    @TempDir
    Path folder;

    private Path copyOf(String bundled, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, new FontSource.Bundled(bundled).read());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Liberation Sans | Regular",
                "Liberation Sans | Liberation Sans | Regular",
                "liberationsans:style=bold | Liberation Sans | Bold",
                "Liberation Sans:bold | Liberation Sans | Bold",
                "Liberation Sans:weight=200:slant=italic | Liberation Sans | Bold Italic",
                "Liberation Serif:style=Bold Italic | Liberation Serif | Bold Italic",
                "Liberation Mono-12:italic | Liberation Mono | Italic",
                "Liberation Sans:style=Heavy | Liberation Sans | Regular",
                "Nothing,Liberation Mono | Liberation Mono | Regular",
                "Arial:bold | Liberation Sans | Bold",
                "serif | Liberation Serif | Regular",
                "Courier New | Liberation Mono | Regular",
                "Liberation Sans:charset=76,78 | Liberation Sans | Regular",
                ":style=Italic | Liberation Sans | Italic"
            })
    void choosesByFamilyAndStyle(String name, String family, String style) {
        assertEquals(
                new FontChoice(family, style, Optional.empty(), 0, true),
                FontCollection.BUNDLED.match(name).orElseThrow());
    }

    @Test
    void unknownFamiliesGetTheDefaultAndAWord() throws DiagnosticException {
        FontChoice choice = FontCollection.BUNDLED.match("Nowhere Sans:bold").orElseThrow();
        assertFalse(choice.exact());
        assertEquals("Liberation Sans", choice.family());
        assertEquals("Bold", choice.style());
        TextMetrics metrics = new TextEngine(FontCollection.BUNDLED).metrics(Texts.inFont("a", "Nowhere Sans"));
        assertEquals(Severity.INFO, metrics.warnings().getFirst().severity());
        assertEquals("text.font-not-found", metrics.warnings().getFirst().code());
    }

    @Test
    void nonsenseIsAWarningInOpenScadsWords() {
        assertTrue(FontCollection.BUNDLED.match(":charset=xxx").isEmpty());
        TextEngine engine = new TextEngine(FontCollection.BUNDLED);
        DiagnosticException failure =
                assertThrows(DiagnosticException.class, () -> engine.outlines(Texts.inFont("a", ":charset=xxx")));
        assertEquals("Can't get font :charset=xxx", failure.diagnostic().message());
        assertEquals(Severity.WARNING, failure.diagnostic().severity());
    }

    @Test
    void allBundledFontsAreThere() throws DiagnosticException {
        TextEngine engine = new TextEngine(FontCollection.BUNDLED);
        assertEquals(
                List.of("Liberation Sans", "Liberation Serif", "Liberation Mono"), FontCollection.BUNDLED.families());
        double previous = 0;
        for (String family : FontCollection.BUNDLED.families()) {
            for (String style : List.of("Regular", "Bold", "Italic", "Bold Italic")) {
                TextOutlines outlines = engine.outlines(Texts.inFont("Rg", family + ":style=" + style));
                double area = Texts.area(outlines.glyphs());
                assertNotEquals(previous, area);
                assertTrue(area > 20, family + " " + style);
                previous = area;
            }
        }
    }

    @Test
    void filesWinOverBundledFonts() throws IOException, DiagnosticException {
        // A file with another font's glyphs shows which one was taken.
        Path file = copyOf("LiberationSans-Regular.ttf", "mine.ttf");
        FontCollection fonts =
                FontCollection.builder().addFile(file).addFile(file).build();
        assertTrue(fonts.problems().isEmpty());
        assertEquals(
                Optional.of(file), fonts.match("Liberation Sans").orElseThrow().file());
        assertEquals(
                Optional.empty(),
                fonts.match("Liberation Sans:bold").orElseThrow().file());
        assertEquals(
                new TextEngine(FontCollection.BUNDLED).metrics(TextSettings.of("File")),
                new TextEngine(fonts).metrics(TextSettings.of("File")));
    }

    @Test
    void readsStyleAndWeightFromFiles() throws IOException {
        Path bold = copyOf("LiberationSerif-BoldItalic.ttf", "a.ttf");
        FontCollection fonts = FontCollection.builder().addFile(bold).build();
        assertEquals(
                Optional.of(bold),
                fonts.match("Liberation Serif:bold:italic").orElseThrow().file());
        assertEquals(
                Optional.of(bold),
                fonts.match("Liberation Serif:style=Bold Italic").orElseThrow().file());
        assertEquals(
                Optional.empty(), fonts.match("Liberation Serif").orElseThrow().file());
    }

    @Test
    void searchesFolders() throws IOException {
        Path file = copyOf("LiberationMono-Bold.ttf", "deep/er/font.TTF");
        Files.writeString(folder.resolve("note.txt"), "no font");
        Files.createDirectory(folder.resolve("folder.ttf"));
        Files.writeString(folder.resolve("broken.ttf"), "no font either");
        FontCollection fonts = FontCollection.builder().addFolder(folder).build();
        assertTrue(fonts.problems().isEmpty());
        assertEquals(
                Optional.of(file),
                fonts.match("Liberation Mono:bold").orElseThrow().file());
    }

    @Test
    void saysWhatCannotBeRead() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.ttf"), "not a font");
        Path missing = folder.resolve("missing.ttf");
        FontCollection fonts = FontCollection.builder()
                .addFile(broken)
                .addFile(missing)
                .addFolder(folder.resolve("nowhere"))
                .build();
        assertEquals(
                List.of(
                        "Can't register font '" + broken + "'",
                        "Can't register font '" + missing + "'",
                        "Can't register font directory '" + folder.resolve("nowhere") + "'"),
                fonts.problems().stream().map(problem -> problem.message()).toList());
    }
}
