package org.chamfer.nodes.internal.image;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.chamfer.render.Image;
import org.chamfer.render.PngWriter;
import org.chamfer.values.ImageValue;

/** Writes images as PNG files. */
public final class PngPicture {
    private PngPicture() {}

    /** The content of a file with the same pixels. */
    public static byte[] bytes(ImageValue image) {
        int[] pixels = new int[image.columns() * image.rows()];
        int channels = image.channels();
        byte[] samples = image.samples();
        for (int i = 0; i < pixels.length; i++) {
            int at = i * channels;
            int red = samples[at] & 255;
            int green = channels == 1 ? red : samples[at + 1] & 255;
            int blue = channels == 1 ? red : samples[at + 2] & 255;
            int alpha = channels == 4 ? samples[at + 3] & 255 : 255;
            pixels[i] = alpha << 24 | red << 16 | green << 8 | blue;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PngWriter.write(new Image(image.columns(), image.rows(), pixels), out);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes all bytes", e);
        }
        return out.toByteArray();
    }
}
