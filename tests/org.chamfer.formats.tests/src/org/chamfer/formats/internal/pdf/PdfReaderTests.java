package org.chamfer.formats.internal.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chamfer.geometry.Region;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Poppler's programs (Debian's poppler-utils) read what is written: page, texts, and the area that is painted. */
@Tag("conformance")
class PdfReaderTests {
    private static final Map<String, String> FILLED = Map.of(
            "export-pdf/fill", "true",
            "export-pdf/stroke", "false",
            "export-pdf/show-scale", "false",
            "source-name", "plate.scad");
    private static final Region PLATE = new Region(List.of(
            new double[] {0, 0, 80, 0, 80, 50, 0, 50},
            new double[] {20, 15, 20, 35, 40, 35, 40, 15},
            new double[] {25, 20, 30, 20, 30, 25, 25, 25}));

    @TempDir
    private Path folder;

    @Test
    void pageAndTextsAreUnderstood() throws Exception {
        Path file = write(Map.of("source-name", "plate.scad"));
        String facts = run("pdfinfo", file.toString());
        assertTrue(facts.contains("plate.scad"), facts);
        assertTrue(facts.matches("(?s).*Pages: +1\n.*Page size: +841.89 x 595.276 pts \\(A4\\).*"), facts);
        assertTrue(run("pdftotext", "-layout", file.toString(), "-").contains("100"));
    }

    @Test
    void thePaintedAreaIsTheRegions() throws Exception {
        Path file = write(FILLED);
        Path picture = folder.resolve("page");
        // 254 dots an inch: ten by ten dots are a square millimetre.
        run("pdftoppm", "-r", "254", "-gray", "-singlefile", file.toString(), picture.toString());
        byte[] pgm = Files.readAllBytes(folder.resolve("page.pgm"));
        int pixels = 2970 * 2100;
        double dark = 0;
        for (int i = pgm.length - pixels; i < pgm.length; i++) {
            dark += (255 - (pgm[i] & 255)) / 255.0;
        }
        double area = 80 * 50 - 20 * 20 + 5 * 5;
        assertEquals(area, dark / 100, 0.005 * area);
    }

    private Path write(Map<String, String> settings) throws Exception {
        return Files.write(
                folder.resolve("page.pdf"), PdfFile.of(PLATE, settings).bytes());
    }

    private String run(String... command) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), command[0]);
        String text = Files.readString(output);
        assertEquals(0, process.exitValue(), text);
        return text;
    }
}
