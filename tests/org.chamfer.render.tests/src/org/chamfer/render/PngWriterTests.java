package org.chamfer.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ar.com.hjg.pngj.ImageLineInt;
import ar.com.hjg.pngj.PngReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PngWriterTests {
    @Test
    void anIndependentReaderFindsThePixels() throws IOException {
        Random random = new Random(1);
        int[] pixels = new int[37 * 23];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = 0xff000000 | (i % 5 == 0 ? random.nextInt() : 0x123456);
        }
        assertReadBack(new Image(37, 23, pixels), 3);
        pixels[40] = 0x80aabbcc;
        assertReadBack(new Image(37, 23, pixels), 4);
        assertReadBack(new Image(1, 1, new int[] {0}), 4);
    }

    @Test
    void flatShadesPackWell() throws IOException {
        Image image = new SoftwareRenderer(1)
                .render(Scene.of(Shapes.cube(0, 0, 0, 30)), Camera.DEFAULT, RenderSettings.DEFAULT);
        byte[] bytes = bytes(image);
        assertTrue(bytes.length < 30_000, "bytes: " + bytes.length);
        assertArrayEquals(bytes, bytes(image));
    }

    private static void assertReadBack(Image image, int channels) throws IOException {
        PngReader reader = new PngReader(new ByteArrayInputStream(bytes(image)));
        assertEquals(image.width(), reader.imgInfo.cols);
        assertEquals(image.height(), reader.imgInfo.rows);
        assertEquals(channels, reader.imgInfo.channels);
        for (int row = 0; row < image.height(); row++) {
            int[] samples = ((ImageLineInt) reader.readRow(row)).getScanline();
            for (int column = 0; column < image.width(); column++) {
                int pixel = channels == 4 ? samples[4 * column + 3] << 24 : 0xff000000;
                for (int channel = 0; channel < 3; channel++) {
                    pixel |= samples[channels * column + channel] << 16 - 8 * channel;
                }
                assertEquals(image.pixel(column, row), pixel);
            }
        }
        reader.end();
    }

    private static byte[] bytes(Image image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PngWriter.write(image, out);
        return out.toByteArray();
    }
}
