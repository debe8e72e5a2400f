package org.chamfer.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same picture in files of every kind. */
class ImageDecoderTests {
    private static final ImageLimits LIMITS = new ImageLimits(1 << 22);

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("PNG", SamplePictures.png(false), 3, 0, 0),
                Arguments.of("PNG with opacity", SamplePictures.png(true), 4, 0, 0),
                Arguments.of("baseline JPEG", SamplePictures.BASELINE, 3, 8, 2),
                Arguments.of("progressive JPEG", SamplePictures.PROGRESSIVE, 3, 8, 2),
                Arguments.of("lossless WebP", SamplePictures.LOSSLESS, 4, 0, 0),
                Arguments.of("lossy WebP", SamplePictures.LOSSY, 4, 14, 3),
                Arguments.of("lossless WebP with opacity", SamplePictures.LOSSLESS_ALPHA, 4, 0, 0),
                Arguments.of("lossy WebP with opacity", SamplePictures.LOSSY_ALPHA, 4, 16, 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void picturesAreTheSame(String kind, byte[] file, int channels, int worst, double mean) throws Exception {
        RasterImage image = ImageDecoder.decode(file, LIMITS);
        assertEquals(SamplePictures.COLUMNS, image.columns());
        assertEquals(SamplePictures.ROWS, image.rows());
        assertEquals(channels, image.channels());
        boolean opaque = !kind.endsWith("opacity");
        int sum = 0;
        for (int y = 0; y < image.rows(); y++) {
            for (int x = 0; x < image.columns(); x++) {
                int[] samples = {image.red(x, y), image.green(x, y), image.blue(x, y)};
                for (int channel = 0; channel < samples.length; channel++) {
                    int error = Math.abs(samples[channel] - SamplePictures.sample(channel, x, y));
                    assertEquals(0, error, worst, "at " + x + ", " + y + ", channel " + channel);
                    sum += error;
                }
                assertEquals(opaque ? 255 : SamplePictures.sample(3, x, y), image.alpha(x, y));
            }
        }
        assertEquals(0, (double) sum / (3 * image.columns() * image.rows()), mean);
    }

    @Test
    void progressiveImagesHaveTheSamplesOfBaselineImages() throws Exception {
        RasterImage baseline = ImageDecoder.decode(SamplePictures.BASELINE, LIMITS);
        RasterImage progressive = ImageDecoder.decode(SamplePictures.PROGRESSIVE, LIMITS);
        assertArrayEquals(baseline.samples(), progressive.samples());
    }

    @Test
    void whatFollowsAnImageDoesNotCount() throws Exception {
        byte[] image = SamplePictures.BASELINE;
        // Cameras append previews, films and sounds; this one has a frame of 65535 x 65535 pixels.
        byte[] frame = {(byte) 0xff, (byte) 0xc0, 0, 17, 8, -1, -1, -1, -1, 3, 1, 17, 0, 2, 17, 1, 3, 17, 1};
        byte[] longer = Arrays.copyOf(image, image.length + frame.length);
        System.arraycopy(frame, 0, longer, image.length, frame.length);
        assertArrayEquals(
                ImageDecoder.decode(image, LIMITS).samples(),
                ImageDecoder.decode(longer, LIMITS).samples());
    }

    @Test
    void greyImagesHaveEqualSamples() throws Exception {
        RasterImage image = ImageDecoder.decode(SamplePictures.GRAY, LIMITS);
        for (int y = 0; y < 8; y++) {
            int brightness = y < 4 ? 0 : 255;
            assertEquals(brightness, image.red(y, y));
            assertEquals(brightness, image.green(y, y));
            assertEquals(brightness, image.blue(y, y));
        }
    }

    @Test
    void theFirstBytesTellTheFormat() {
        assertEquals(Optional.of(ImageFormat.PNG), ImageFormat.of(SamplePictures.png(false)));
        assertEquals(Optional.of(ImageFormat.JPEG), ImageFormat.of(SamplePictures.GRAY));
        assertEquals(Optional.of(ImageFormat.WEBP), ImageFormat.of(SamplePictures.LOSSY));
        assertEquals(Optional.empty(), ImageFormat.of(new byte[0]));
        assertEquals(Optional.empty(), ImageFormat.of(new byte[] {'R', 'I', 'F', 'F', 0, 0, 0, 0, 'W', 'A', 'V', 'E'}));
        assertThrows(
                ImageException.class, () -> ImageDecoder.decode("1 2 3".getBytes(StandardCharsets.US_ASCII), LIMITS));
    }

    @Test
    void limitsCountPixels() throws Exception {
        int pixels = SamplePictures.COLUMNS * SamplePictures.ROWS;
        for (byte[] file : new byte[][] {
            SamplePictures.png(false), SamplePictures.BASELINE, SamplePictures.LOSSLESS, SamplePictures.LOSSY
        }) {
            assertEquals(12, ImageDecoder.decode(file, new ImageLimits(pixels)).rows());
            ImageTooLargeException e = assertThrows(
                    ImageTooLargeException.class, () -> ImageDecoder.decode(file, new ImageLimits(pixels - 1)));
            assertEquals(16, e.columns());
            assertEquals(12, e.rows());
        }
        assertThrows(IllegalArgumentException.class, () -> new ImageLimits(0));
        assertThrows(IllegalArgumentException.class, () -> new ImageLimits(ImageLimits.MOST_PIXELS + 1));
    }

    @Test
    void imagesHaveAsManySamplesAsTheirSizeSays() {
        assertThrows(IllegalArgumentException.class, () -> new RasterImage(2, 2, 3, new byte[13]));
        assertThrows(IllegalArgumentException.class, () -> new RasterImage(0, 2, 3, new byte[0]));
        assertThrows(IllegalArgumentException.class, () -> new RasterImage(1, 1, 2, new byte[2]));
    }
}
