package org.chamfer.scad.eval.internal.heightmap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.scad.eval.csg.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Images of every colour type and depth. */
class HeightmapImageTests {
    private static final double EXACT = 1e-12;

    private static Heightmap read(byte[] image, boolean invert) throws DiagnosticException {
        return Heightmap.read(new InputFile("image.png", Path.of("image.png"), image), invert);
    }

    @Test
    void whiteIsHundredHighAndTheLastLineComesFirst() throws Exception {
        int[][] gray = {{0, 255}, {51, 102}, {255, 204}};
        Heightmap map = read(new PngImage(2, 3, 0, 8, false, gray).file(), false);
        assertEquals(2, map.columns());
        assertEquals(3, map.rows());
        assertArrayEquals(new double[] {100, 80, 20, 40, 0, 100}, map.heights(), EXACT);
        assertEquals(-1, map.floor(), EXACT);
    }

    @Test
    void invertedImagesLieBelowThePlane() throws Exception {
        Heightmap map = read(new PngImage(2, 1, 0, 8, false, new int[][] {{0, 255}}).file(), true);
        assertArrayEquals(new double[] {100.0 / 255, -25400.0 / 255}, map.heights(), EXACT);
        assertEquals(-25400.0 / 255 - 1, map.floor(), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 255", "2, 1, 85", "2, 2, 170", "4, 7, 119", "8, 7, 7", "16, 4660, 18"})
    void depthsAreScaledToEightBits(int depth, int sample, int brightness) throws Exception {
        Heightmap map = read(new PngImage(1, 1, 0, depth, false, new int[][] {{sample}}).file(), false);
        assertEquals(100.0 * brightness / 255, map.height(0, 0), EXACT);
    }

    @Test
    void coloursCountByTheirBrightness() throws Exception {
        int[][] colors = {{255, 0, 0, 0, 255, 0, 0, 0, 255}};
        Heightmap map = read(new PngImage(3, 1, 2, 8, false, colors).file(), false);
        assertArrayEquals(new double[] {21.26, 71.52, 7.22}, map.heights(), EXACT);
    }

    @Test
    void transparencyDoesNotCount() throws Exception {
        Heightmap grays = read(new PngImage(2, 1, 4, 8, false, new int[][] {{255, 0, 51, 128}}).file(), false);
        assertArrayEquals(new double[] {100, 20}, grays.heights(), EXACT);
        int[][] colors = {{0, 255, 0, 0, 255, 255, 255, 10}};
        Heightmap both = read(new PngImage(2, 1, 6, 8, false, colors).file(), false);
        assertArrayEquals(new double[] {71.52, 100}, both.heights(), EXACT);
    }

    @Test
    void palettesAreLookedUp() throws Exception {
        byte[] image =
                new PngImage(4, 1, 3, 2, false, new int[][] {{1, 0, 2, 3}}).file(0, 0, 0, 255, 255, 255, 0, 255, 0);
        assertArrayEquals(new double[] {100, 0, 71.52, 0}, read(image, false).heights(), EXACT);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 8", "0, 16", "2, 8", "2, 16", "6, 8", "3, 4"})
    void interlacingChangesNothing(int colorType, int depth) throws Exception {
        int channels = colorType == 2 ? 3 : colorType == 6 ? 4 : 1;
        Random random = new Random(depth);
        int[][] samples = new int[11][13 * channels];
        for (int[] line : samples) {
            Arrays.setAll(line, _ -> random.nextInt(1 << depth));
        }
        int[] palette = colorType == 3 ? random.ints(48, 0, 256).toArray() : new int[0];
        Heightmap plain = read(new PngImage(13, 11, colorType, depth, false, samples).file(palette), false);
        Heightmap interlaced = read(new PngImage(13, 11, colorType, depth, true, samples).file(palette), false);
        assertArrayEquals(plain.heights(), interlaced.heights());
        assertTrue(Arrays.stream(plain.heights()).distinct().count() > 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 20, 40, 50, 60})
    void cutImagesAreReported(int length) {
        byte[] image = new PngImage(2, 2, 0, 8, false, new int[][] {{1, 2}, {3, 4}}).file();
        assertTrue(length < image.length);
        DiagnosticException e =
                assertThrows(DiagnosticException.class, () -> read(Arrays.copyOf(image, length), false));
        assertEquals("Can't read PNG image 'image.png'", e.diagnostic().message());
        assertEquals(Severity.WARNING, e.diagnostic().severity());
    }

    @Test
    void damagedImagesAreReported() {
        byte[] image = new PngImage(2, 2, 0, 8, false, new int[][] {{1, 2}, {3, 4}}).file();
        for (int i = 8; i < image.length; i++) {
            byte[] damaged = image.clone();
            damaged[i] ^= 0x55;
            try {
                read(damaged, false);
            } catch (DiagnosticException e) {
                assertEquals(Severity.WARNING, e.diagnostic().severity());
            }
        }
    }

    @Test
    void hugeImagesAreRefusedBeforeTheyAreUnpacked() {
        byte[] image = new PngImage(1, 1, 0, 8, false, new int[][] {{1}}).file();
        ByteBuffer.wrap(image).putInt(16, 100_000).putInt(20, 100_000);
        CRC32 check = new CRC32();
        check.update(image, 12, 17);
        ByteBuffer.wrap(image).putInt(29, (int) check.getValue());
        DiagnosticException e = assertThrows(DiagnosticException.class, () -> read(image, false));
        assertEquals(
                "The file 'image.png' is too large: 100000 x 100000 points, at most 4194304.",
                e.diagnostic().message());
    }
}
