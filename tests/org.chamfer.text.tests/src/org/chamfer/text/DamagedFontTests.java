package org.chamfer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.text.internal.font.FontSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedFontTests {
    private static final int ROUNDS = 60;

    @TempDir
    Path folder;

    private static byte[] font() throws IOException {
        return new FontSource.Bundled("LiberationMono-Regular.ttf").read();
    }

    /** Writes with a font that may be damaged: there is a result or a message, and never anything else. */
    private void write(byte[] bytes, String name) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        FontCollection fonts = FontCollection.builder().addFile(file).build();
        try (TextEngine engine = new TextEngine(fonts)) {
            engine.outlines(new TextSettings(
                    "Damage \u00e9 fi \u05e9 A\u030a", 10, "Liberation Mono", "right", "top", 1, "", "en", "", 3));
            engine.metrics(Texts.directed("Damage", "ttb"));
            engine.fontMetrics(10, "Liberation Mono");
        } catch (DiagnosticException e) {
            assertTrue(e.diagnostic().code().startsWith("text."), e.diagnostic().code());
        }
    }

    @Test
    void survivesWrongBytes() throws IOException {
        byte[] good = font();
        Random random = new Random(7);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bad = good.clone();
            int hits = 1 << random.nextInt(14);
            // Half of the rounds hit the tables' directory and the small tables behind it.
            int range = round % 2 == 0 ? bad.length : 2000;
            for (int i = 0; i < hits; i++) {
                bad[random.nextInt(range)] = (byte) random.nextInt();
            }
            write(bad, "wrong" + round + ".ttf");
        }
    }

    @Test
    void survivesMissingEnds() throws IOException {
        byte[] good = font();
        for (int length : new int[] {0, 3, 12, 100, 400, 5000, good.length / 2, good.length - 100}) {
            write(Arrays.copyOf(good, length), "short" + length + ".ttf");
        }
    }

    @Test
    void aFileThatGoesAwayIsAMessage() throws IOException, DiagnosticException {
        Path file = Files.write(folder.resolve("gone.ttf"), font());
        FontCollection fonts = FontCollection.builder().addFile(file).build();
        Files.delete(file);
        try (TextEngine engine = new TextEngine(fonts)) {
            DiagnosticException failure = assertThrows(
                    DiagnosticException.class, () -> engine.outlines(Texts.inFont("a", "Liberation Mono")));
            assertEquals("text.font-unreadable", failure.diagnostic().code());
            assertEquals(1, engine.outlines(TextSettings.of("a")).glyphs().size());
        }
    }
}
