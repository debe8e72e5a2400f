package org.chamfer.formats.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ImportedOutlines;
import org.chamfer.formats.Imports;
import org.chamfer.formats.Models;
import org.chamfer.geometry.Mesh;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged files are read or refused; nothing else happens, and it does not take long. */
class ImporterRobustnessTests {
    private static final int ROUNDS = 400;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String FRAGMENTS = "0123456789-+.eE,;#/<>\"'= \n\r\t&%()zMA\u0000\u00ff";

    private static final String DRAWING = """
        <svg width="10mm" height="20%" viewBox="0 0 10 20" preserveAspectRatio="xMinYMax slice">
        <defs><g id="a"><circle cx="1" cy="2" r="3"/></g></defs>
        <use href="#a" x="1" transform="rotate(30 1 2) skewX(4) matrix(1 2 3 4 5 6)"/>
        <path d="M1 2l3 4C1 2 3 4 5 6S1 2 3 4Q1 2 3 4T5 6A1 2 30 0 1 5 5h2v3z m1 1 5 5" stroke-width="2"/>
        <rect x="1" y="2" width="3" height="4" rx="1"/><polyline points="1,2 3,4 5,6" style="stroke-linejoin:round"/>
        </svg>
        """;

    @ParameterizedTest
    @ValueSource(strings = {"binstl", "asciistl", "off", "obj", "3mf"})
    void damagedSolids(String format) throws Exception {
        byte[] seed = Models.bytes(Models.box(0, 0, 0, 1, 2, 3), format);
        String extension = format.endsWith("stl") ? "stl" : format;
        damage(seed, bytes -> {
            Mesh read = new Imports().mesh(bytes, extension);
            assertTrue(read.triangleCount() <= bytes.length);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "dxf"})
    void damagedFigures(String format) throws Exception {
        byte[] seed =
                format.equals("dxf") ? Models.bytes(Models.plate(), "dxf") : DRAWING.getBytes(StandardCharsets.UTF_8);
        damage(seed, bytes -> {
            ImportedOutlines read = new Imports().outlines(bytes, format);
            assertTrue(Double.isFinite(read.bounds().sizeX()));
        });
    }

    /** Reads bytes that may be damaged. */
    private interface Attempt {
        void read(byte[] bytes) throws IOException, DiagnosticException;
    }

    private static void damage(byte[] seed, Attempt attempt) {
        Random random = new Random(20_250_718);
        int[] read = new int[1];
        Assertions.assertTimeoutPreemptively(LIMIT, () -> {
            for (int round = 0; round < ROUNDS; round++) {
                try {
                    attempt.read(damaged(seed, random));
                    read[0]++;
                } catch (DiagnosticException e) {
                    assertTrue(e.diagnostic().place().isPresent());
                }
            }
        });
        assertTrue(read[0] > 0, "everything was refused");
    }

    private static byte[] damaged(byte[] seed, Random random) {
        byte[] bytes = seed.clone();
        int hits = 1 + random.nextInt(4);
        for (int i = 0; i < hits; i++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1, 2 -> bytes[at] = (byte) FRAGMENTS.charAt(random.nextInt(FRAGMENTS.length()));
                case 3 -> {
                    int from = random.nextInt(bytes.length);
                    int length = Math.min(random.nextInt(40), bytes.length - Math.max(from, at));
                    System.arraycopy(seed.clone(), Math.min(from, seed.length - length), bytes, at, length);
                }
                default -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
            }
        }
        return bytes;
    }
}
