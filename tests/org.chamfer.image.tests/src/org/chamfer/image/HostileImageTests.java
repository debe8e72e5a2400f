package org.chamfer.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that lie, are cut off, damaged, or of kinds that are not read. */
class HostileImageTests {
    private static final ImageLimits LIMITS = new ImageLimits(1 << 22);

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("png", SamplePictures.png(true)),
                Arguments.of("baseline", SamplePictures.BASELINE),
                Arguments.of("progressive", SamplePictures.PROGRESSIVE),
                Arguments.of("lossless", SamplePictures.LOSSLESS_ALPHA),
                Arguments.of("lossy", SamplePictures.LOSSY_ALPHA));
    }

    static Stream<Arguments> unreadKinds() {
        return Stream.of(
                Arguments.of("four colours", SamplePictures.CMYK),
                Arguments.of("arithmetic", SamplePictures.ARITHMETIC),
                Arguments.of("animation", SamplePictures.ANIMATION));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void damagedFilesAreReadOrRefused(String kind, byte[] file) {
        Random random = new Random(kind.hashCode());
        for (int i = 0; i < 150; i++) {
            byte[] damaged = Arrays.copyOf(file, random.nextInt(4) == 0 ? random.nextInt(file.length) : file.length);
            for (int k = random.nextInt(6); k > 0 && damaged.length > 0; k--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertTimeout(Duration.ofSeconds(5), () -> readOrRefuse(damaged), kind + " " + i);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void cutFilesAreRefused(String kind, byte[] file) {
        for (int length = 12; length < file.length * 3 / 4; length += 7) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThrows(ImageException.class, () -> ImageDecoder.decode(cut, LIMITS), kind + " " + length);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadKinds")
    void otherKindsAreRefused(String kind, byte[] file) {
        ImageException e = assertThrows(ImageException.class, () -> ImageDecoder.decode(file, LIMITS), kind);
        assertFalse(e instanceof ImageTooLargeException);
    }

    @Test
    void hugeSizesAreRefusedBeforeDecoding() {
        assertTooLarge(hugePng(100_000, 100_000), 100_000, 100_000);
        byte[] jpeg = SamplePictures.BASELINE.clone();
        int frame = frame(jpeg);
        Arrays.fill(jpeg, frame + 4, frame + 8, (byte) 0xff);
        assertTooLarge(jpeg, 65535, 65535);
        byte[] lossless = SamplePictures.LOSSLESS.clone();
        Arrays.fill(lossless, 21, 24, (byte) 0xff);
        assertTooLarge(lossless, 16384, 1024);
        byte[] lossy = SamplePictures.LOSSY.clone();
        Arrays.fill(lossy, 26, 30, (byte) 0x3f);
        assertTooLarge(lossy, 16191, 16191);
        byte[] extended = SamplePictures.LOSSY_ALPHA.clone();
        Arrays.fill(extended, 24, 30, (byte) 0xff);
        assertTooLarge(extended, 1 << 24, 1 << 24);
    }

    @Test
    void largeSizesNeedAsMuchData() {
        byte[] jpeg = SamplePictures.BASELINE.clone();
        int frame = frame(jpeg);
        // 2048 x 2048 pixels
        jpeg[frame + 4] = 8;
        jpeg[frame + 5] = 0;
        jpeg[frame + 6] = 8;
        jpeg[frame + 7] = 0;
        assertRefusedAtOnce(jpeg);
        assertRefusedAtOnce(hugePng(2048, 2048));
    }

    @Test
    void endlessScansAreRefusedBeforeDecoding() {
        byte[] jpeg = SamplePictures.PROGRESSIVE.clone();
        int frame = frame(jpeg);
        // 1024 x 1024 pixels
        jpeg[frame + 4] = 4;
        jpeg[frame + 5] = 0;
        jpeg[frame + 6] = 4;
        jpeg[frame + 7] = 0;
        int scan = indexOf(jpeg, 0xda) - 1;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, scan);
        for (int i = 0; i < 2000; i++) {
            file.write(jpeg, scan, jpeg.length - 2 - scan);
        }
        assertRefusedAtOnce(file.toByteArray());
    }

    /** An image of one pixel whose header says more, with the check sum that belongs to it. */
    private static byte[] hugePng(int columns, int rows) {
        byte[] file = new PngImage(1, 1, 0, 8, false, new int[][] {{1}}).file();
        ByteBuffer.wrap(file).putInt(16, columns).putInt(20, rows);
        CRC32 check = new CRC32();
        check.update(file, 12, 17);
        ByteBuffer.wrap(file).putInt(29, (int) check.getValue());
        return file;
    }

    private static void assertRefusedAtOnce(byte[] file) {
        // Makes the decoders' classes known before the time is taken.
        readOrRefuse(SamplePictures.GRAY);
        assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThrows(ImageException.class, () -> ImageDecoder.decode(file, LIMITS)));
    }

    private static void assertTooLarge(byte[] file, int columns, int rows) {
        ImageTooLargeException e = assertThrows(ImageTooLargeException.class, () -> ImageDecoder.decode(file, LIMITS));
        assertEquals(columns, e.columns());
        assertEquals(rows, e.rows());
    }

    private static void readOrRefuse(byte[] file) {
        try {
            RasterImage image = ImageDecoder.decode(file, LIMITS);
            assertTrue(image.columns() * image.rows() <= LIMITS.mostPixels());
        } catch (ImageException e) {
            assertFalse(e.getMessage().isEmpty());
        }
    }

    /** Where a JPEG image has its frame: the index of the second byte of the marker. */
    private static int frame(byte[] jpeg) {
        int baseline = indexOf(jpeg, 0xc0);
        return baseline > 0 ? baseline : indexOf(jpeg, 0xc2);
    }

    /** The index of the second byte of a marker, or 0 if it does not occur. */
    private static int indexOf(byte[] jpeg, int marker) {
        for (int i = 1; i < jpeg.length; i++) {
            if (jpeg[i - 1] == (byte) 0xff && jpeg[i] == (byte) marker) {
                return i;
            }
        }
        return 0;
    }
}
