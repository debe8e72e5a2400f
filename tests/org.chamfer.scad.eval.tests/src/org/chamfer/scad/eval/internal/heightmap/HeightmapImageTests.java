package org.chamfer.scad.eval.internal.heightmap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.scad.eval.csg.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Heights of images, and what is said of those that cannot be read. */
class HeightmapImageTests {
    private static final double EXACT = 1e-12;

    /** Grey, 2 x 3 pixels: 0 and 255, 51 and 102, 255 and 204. */
    private static final byte[] GRAY =
            bytes("iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAAAAACcgYFdAAAAEUlEQVR42mNg+M9gnMbw/wwADGMDZBWAi3EAAAAASUVORK5C"
                    + "YII=");

    /** Grey, 2 x 1 pixels: 0 and 255. */
    private static final byte[] BLACK_AND_WHITE =
            bytes("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAAAAADRSSBWAAAAC0lEQVR42mNg+A8AAQIBANEay48AAAAASUVORK5CYII=");

    /** Red, green, blue. */
    private static final byte[] COLORS =
            bytes("iVBORw0KGgoAAAANSUhEUgAAAAMAAAABCAIAAACUgoPjAAAADklEQVR42mP4z8DAAMYADvsC/hR0WEIAAAAASUVORK5CYII=");

    /** Invisible green, and white that is almost invisible. */
    private static final byte[] TRANSPARENT =
            bytes("iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAAEUlEQVR42mNg+M/A8P//fy4AEAMEB38Eeg8AAAAASUVORK5C"
                    + "YII=");

    /** The header of 100,000 x 100,000 pixels. */
    private static final byte[] HUGE =
            bytes("iVBORw0KGgoAAAANSUhEUgABhqAAAYagCAAAAACNOVQUAAAACklEQVR42mNgBAAAAwAC5n2nZwAAAABJRU5ErkJggg==");

    /** JPEG of 8 x 8 pixels, the upper four rows black, the others white. */
    private static final byte[] JPEG =
            bytes("/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEB"
                    + "AQEBAQEBAQEBAQEBAQEBAQH/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABgQAAIDAAAAAAAAAAAAAAAA"
                    + "AAAaaajo/9oACAEBAAA/ADRjlFpNrg//2Q==");

    /** The same as WebP. */
    private static final byte[] WEBP = bytes("UklGRiAAAABXRUJQVlA4TBQAAAAvB8ABAA8w//M///MfeJj/iP4HPA==");

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    private static Heightmap read(byte[] image, boolean invert) throws DiagnosticException {
        // The name says nothing of the content.
        return Heightmap.read(new InputFile("image.dat", Path.of("image.dat"), image), invert);
    }

    @Test
    void whiteIsHundredHighAndTheLastLineComesFirst() throws Exception {
        Heightmap map = read(GRAY, false);
        assertEquals(2, map.columns());
        assertEquals(3, map.rows());
        assertArrayEquals(new double[] {100, 80, 20, 40, 0, 100}, map.heights(), EXACT);
        assertEquals(-1, map.floor(), EXACT);
    }

    @Test
    void invertedImagesLieBelowThePlane() throws Exception {
        Heightmap map = read(BLACK_AND_WHITE, true);
        assertArrayEquals(new double[] {100.0 / 255, -25400.0 / 255}, map.heights(), EXACT);
        assertEquals(-25400.0 / 255 - 1, map.floor(), EXACT);
    }

    @Test
    void coloursCountByTheirBrightness() throws Exception {
        assertArrayEquals(new double[] {21.26, 71.52, 7.22}, read(COLORS, false).heights(), EXACT);
    }

    @Test
    void transparencyDoesNotCount() throws Exception {
        assertArrayEquals(new double[] {71.52, 100}, read(TRANSPARENT, false).heights(), EXACT);
    }

    static Stream<Arguments> formats() {
        return Stream.of(Arguments.of("PNG", GRAY), Arguments.of("JPEG", JPEG), Arguments.of("WebP", WEBP));
    }

    @Test
    void theContentTellsTheFormat() throws Exception {
        for (byte[] image : new byte[][] {JPEG, WEBP}) {
            Heightmap map = read(image, false);
            assertEquals(8, map.columns());
            assertEquals(8, map.rows());
            assertEquals(100, map.height(1, 3), EXACT);
            assertEquals(0, map.height(1, 4), EXACT);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void cutImagesAreReported(String format, byte[] image) {
        for (int length : new int[] {12, 20, image.length / 2, image.length * 3 / 4}) {
            DiagnosticException e =
                    assertThrows(DiagnosticException.class, () -> read(Arrays.copyOf(image, length), false));
            assertEquals(
                    "Can't read " + format + " image 'image.dat'",
                    e.diagnostic().message());
            assertEquals("scad.surface-image", e.diagnostic().code());
            assertEquals(Severity.WARNING, e.diagnostic().severity());
        }
    }

    @Test
    void hugeImagesAreRefusedBeforeTheyAreUnpacked() {
        DiagnosticException e = assertThrows(DiagnosticException.class, () -> read(HUGE, false));
        assertEquals(
                "The file 'image.dat' is too large: 100000 x 100000 points, at most 4194304.",
                e.diagnostic().message());
        assertEquals("scad.surface-too-large", e.diagnostic().code());
    }
}
