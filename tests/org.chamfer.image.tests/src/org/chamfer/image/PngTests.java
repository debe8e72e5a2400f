package org.chamfer.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PNG images of every colour type and depth. */
class PngTests {
    private static final int[][] GRAYS = {{1, 2}, {3, 4}};

    private static RasterImage decode(byte[] file) throws ImageException {
        return ImageDecoder.decode(file, new ImageLimits(1000));
    }

    private static byte[] samples(int... samples) {
        byte[] bytes = new byte[samples.length];
        for (int i = 0; i < samples.length; i++) {
            bytes[i] = (byte) samples[i];
        }
        return bytes;
    }

    @Test
    void rowsGoFromTheTop() throws Exception {
        RasterImage image = decode(new PngImage(2, 3, 0, 8, false, new int[][] {{0, 255}, {51, 102}, {7, 204}}).file());
        assertEquals(3, image.channels());
        assertArrayEquals(
                samples(0, 0, 0, 255, 255, 255, 51, 51, 51, 102, 102, 102, 7, 7, 7, 204, 204, 204), image.samples());
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 255", "2, 1, 85", "2, 2, 170", "4, 7, 119", "8, 7, 7", "16, 4660, 18"})
    void depthsAreScaledToEightBits(int depth, int sample, int expected) throws Exception {
        RasterImage image = decode(new PngImage(1, 1, 0, depth, false, new int[][] {{sample}}).file());
        assertEquals(expected, image.red(0, 0));
        assertEquals(expected, image.blue(0, 0));
    }

    @Test
    void opacityIsRead() throws Exception {
        RasterImage grays = decode(new PngImage(2, 1, 4, 8, false, new int[][] {{255, 0, 51, 128}}).file());
        assertArrayEquals(samples(255, 255, 255, 0, 51, 51, 51, 128), grays.samples());
        int[][] colors = {{0x1234, 0x5678, 0x9abc, 0xdef0}};
        RasterImage deep = decode(new PngImage(1, 1, 6, 16, false, colors).file());
        assertArrayEquals(samples(0x12, 0x56, 0x9a, 0xde), deep.samples());
    }

    @Test
    void palettesAreLookedUp() throws Exception {
        int[] palette = {0, 0, 0, 255, 254, 253, 0, 255, 1};
        PngImage image = new PngImage(4, 1, 3, 2, false, new int[][] {{1, 0, 2, 3}});
        // The last pixel has no entry.
        assertArrayEquals(
                samples(255, 254, 253, 0, 0, 0, 0, 255, 1, 0, 0, 0),
                decode(image.file(palette)).samples());
        assertArrayEquals(
                samples(255, 254, 253, 9, 0, 0, 0, 7, 0, 255, 1, 255, 0, 0, 0, 255),
                decode(image.file(new byte[] {7, 9}, palette)).samples());
    }

    @Test
    void oneColourMayBeInvisible() throws Exception {
        byte[] gray = {0, 2};
        RasterImage grays = decode(new PngImage(2, 1, 0, 2, false, new int[][] {{1, 2}}).file(gray));
        assertArrayEquals(samples(85, 85, 85, 255, 170, 170, 170, 0), grays.samples());
        byte[] color = ByteBuffer.allocate(6)
                .putShort((short) 0x101)
                .putShort((short) 0x202)
                .putShort((short) 0x303)
                .array();
        int[][] colors = {{0x101, 0x202, 0x303, 0x101, 0x202, 0x304}};
        RasterImage image = decode(new PngImage(2, 1, 2, 16, false, colors).file(color));
        assertArrayEquals(samples(1, 2, 3, 0, 1, 2, 3, 255), image.samples());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0, 8", "0, 16", "2, 8", "2, 16", "6, 8", "3, 4"})
    void interlacingChangesNothing(int colorType, int depth) throws Exception {
        int channels = colorType == 2 ? 3 : colorType == 6 ? 4 : 1;
        Random random = new Random(depth);
        int[][] rows = new int[11][13 * channels];
        for (int[] row : rows) {
            Arrays.setAll(row, _ -> random.nextInt(1 << depth));
        }
        int[] palette = colorType == 3 ? random.ints(48, 0, 256).toArray() : new int[0];
        RasterImage plain = decode(new PngImage(13, 11, colorType, depth, false, rows).file(palette));
        RasterImage interlaced = decode(new PngImage(13, 11, colorType, depth, true, rows).file(palette));
        assertArrayEquals(plain.samples(), interlaced.samples());
        Set<Integer> reds = new HashSet<>();
        for (int y = 0; y < 11; y++) {
            reds.add(plain.red(y, y));
        }
        assertTrue(reds.size() > 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 20, 40, 50, 60})
    void cutImagesAreRefused(int length) {
        byte[] image = new PngImage(2, 2, 0, 8, false, GRAYS).file();
        assertTrue(length < image.length);
        ImageException e = assertThrows(ImageException.class, () -> decode(Arrays.copyOf(image, length)));
        assertFalse(e instanceof ImageTooLargeException);
    }

    @Test
    void imagesThatNeedAPaletteAreRefusedWithoutOne() {
        byte[] image = new PngImage(1, 1, 3, 8, false, new int[][] {{0}}).file();
        assertThrows(ImageException.class, () -> decode(image));
    }

    @Test
    void whatIsBesideThePixelsIsNotUnpacked() throws Exception {
        byte[] image = new PngImage(2, 2, 0, 8, false, GRAYS).file();
        byte[] text = PngImage.chunk("zTXt", samples('a', 0, 0, 1, 2, 3));
        int header = 33;
        byte[] file = ByteBuffer.allocate(image.length + text.length)
                .put(image, 0, header)
                .put(text)
                .put(image, header, image.length - header)
                .array();
        assertArrayEquals(decode(image).samples(), decode(file).samples());
    }

    @Test
    void damagedImagesAreReadOrRefused() throws Exception {
        byte[] image = new PngImage(2, 2, 0, 8, false, GRAYS).file();
        assertEquals(4, decode(image).red(1, 1));
        int refused = 0;
        for (int i = 8; i < image.length; i++) {
            byte[] damaged = image.clone();
            damaged[i] ^= 0x55;
            try {
                decode(damaged);
            } catch (ImageException _) {
                refused++;
            }
        }
        assertTrue(refused > image.length / 2);
    }
}
