package org.chamfer.nodes.internal.image;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.nodes.NodeKit;
import org.chamfer.nodes.Pictures;
import org.chamfer.values.ImageValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageAdjustTests {
    private static ImageValue adjusted(ImageValue image, Object... settings) throws Exception {
        NodeKit node = NodeKit.of("image-adjust").input("image", image);
        for (int i = 0; i < settings.length; i += 2) {
            node.set((String) settings[i], String.valueOf(settings[i + 1]));
        }
        return node.run().get("image", ImageValue.class);
    }

    @Test
    void theDefaultsChangeNothing() throws Exception {
        ImageValue image = new ImageValue(1, 2, 4, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});

        assertEquals(image, adjusted(image));
    }

    @ParameterizedTest
    @CsvSource({"area,3,5", "area,40,33", "lanczos,3,5", "lanczos,40,33", "nearest,3,5", "nearest,40,33"})
    void oneColourStaysThatColour(String filter, int columns, int rows) throws Exception {
        for (int grey = 0; grey < 256; grey += 5) {
            byte[] samples = new byte[16 * 9 * 4];
            for (int i = 0; i < samples.length; i += 4) {
                samples[i] = (byte) grey;
                samples[i + 1] = (byte) (255 - grey);
                samples[i + 2] = 7;
                samples[i + 3] = (byte) Math.max(1, grey);
            }
            ImageValue image = new ImageValue(16, 9, 4, samples);
            byte[] pixel = Arrays.copyOf(samples, 4);

            ImageValue made = adjusted(image, "width", columns, "height", rows, "filter", filter);
            assertEquals(columns, made.columns());
            assertEquals(rows, made.rows());
            for (int i = 0; i < made.samples().length; i += 4) {
                assertArrayEquals(pixel, Arrays.copyOfRange(made.samples(), i, i + 4));
            }
        }
    }

    /** Half black and half white is half of the light, which is 188 in sRGB and not 128. */
    @Test
    void coloursAreMixedInLinearLight() throws Exception {
        ImageValue stripes = Pictures.of(8, 8, (column, _) -> column % 2 == 0 ? 0 : 255);
        ImageValue made = adjusted(stripes, "width", 4, "height", 4);

        for (byte sample : made.samples()) {
            assertEquals(188, sample & 255);
        }
    }

    @Test
    void areaCountsPartsOfPixels() throws Exception {
        // Three pixels become two: each gets a whole one and half of the middle one.
        ImageValue made = adjusted(new ImageValue(3, 1, 1, new byte[] {0, -1, 0}), "width", 2, "height", 1);

        double third = Light.of(made.samples()[0]);
        assertEquals(1 / 3.0, third, 0.005);
        assertEquals(made.samples()[0], made.samples()[1]);
    }

    @Test
    void clearPixelsGiveNoColour() throws Exception {
        // A clear red pixel beside an opaque blue one: blue, half clear.
        ImageValue image = new ImageValue(2, 1, 4, new byte[] {-1, 0, 0, 0, 0, 0, -1, -1});

        assertArrayEquals(
                new byte[] {0, 0, -1, (byte) 128},
                adjusted(image, "width", 1, "height", 1).samples());
    }

    @Test
    void oneSideFollowsFromTheOther() throws Exception {
        ImageValue image = Pictures.constant(40, 20, 9);

        assertEquals(5, adjusted(image, "width", 10).rows());
        assertEquals(20, adjusted(image, "height", 10).columns());
        assertEquals(
                10, adjusted(image, "width", 20, "height", 20, "fit", "inside").rows());
        assertEquals(20, adjusted(image, "width", 20, "height", 20).rows());
    }

    @Test
    void aCropIsAPart() throws Exception {
        ImageValue image = Pictures.of(5, 4, (column, row) -> 10 * row + column);

        assertArrayEquals(
                new byte[] {12, 13, 22, 23},
                adjusted(image, "crop_left", 2, "crop_top", 1, "crop_width", 2, "crop_height", 2)
                        .samples());
        assertEquals(3, adjusted(image, "crop_left", 2).columns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"crop_left", "crop_width", "crop_top", "crop_height"})
    void aCropBeyondTheImageIsRefused(String parameter) {
        DiagnosticException refused =
                assertThrows(DiagnosticException.class, () -> adjusted(Pictures.constant(5, 4, 0), parameter, 6));

        assertEquals("node.image-crop", refused.diagnostic().code());
        assertTrue(
                refused.diagnostic().message().contains("5 x 4"),
                refused.diagnostic().message());
    }

    @Test
    void aSizeBeyondTheLimitIsRefused() {
        DiagnosticException refused = assertThrows(
                DiagnosticException.class,
                () -> adjusted(Pictures.constant(5, 4, 0), "width", 50_000, "height", 50_000));

        assertEquals("node.image-size", refused.diagnostic().code());
    }

    @Test
    void greyKeepsTheLuminance() throws Exception {
        byte[] colours = {-1, 0, 0, 0, -1, 0, 0, 0, -1, 90, 90, 90};
        ImageValue grey = adjusted(new ImageValue(4, 1, 3, colours), "grey", true);

        assertEquals(1, grey.channels());
        assertEquals(0.2126, Light.of(grey.samples()[0]), 0.003);
        assertEquals(0.7152, Light.of(grey.samples()[1]), 0.003);
        assertEquals(0.0722, Light.of(grey.samples()[2]), 0.003);
        assertEquals(90, grey.samples()[3]);
    }

    @Test
    void aThresholdDividesIntoBlackAndWhite() throws Exception {
        ImageValue image = new ImageValue(4, 1, 1, new byte[] {0, 127, (byte) 128, (byte) 255});

        assertArrayEquals(
                new byte[] {0, 0, -1, -1}, adjusted(image, "threshold", 0.5).samples());
        assertArrayEquals(
                new byte[] {-1, -1, 0, 0},
                adjusted(image, "threshold", 0.5, "invert", true).samples());
    }

    @Test
    void invertKeepsTheOpacity() throws Exception {
        ImageValue image = new ImageValue(1, 1, 4, new byte[] {0, 10, -1, 77});

        assertArrayEquals(
                new byte[] {-1, (byte) 245, 0, 77},
                adjusted(image, "invert", true).samples());
    }

    @Test
    void everySampleSurvivesTheWayThroughLight() {
        for (int sample = 0; sample < 256; sample++) {
            assertEquals((byte) sample, Light.sample(Light.of((byte) sample)));
        }
        assertEquals(0, Light.sample(-3));
        assertEquals(-1, Light.sample(3));
    }
}
