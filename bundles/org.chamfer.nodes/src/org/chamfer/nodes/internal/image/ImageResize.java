package org.chamfer.nodes.internal.image;

import org.chamfer.base.work.WorkContext;
import org.chamfer.values.ImageValue;

/** Gives images another size. Colours are added up in linear light, and count as much as they are opaque. */
final class ImageResize {
    private ImageResize() {}

    /** The image with this many pixels; the same one if it has them already. */
    static ImageValue of(ImageValue image, int columns, int rows, ResampleFilter filter, WorkContext work) {
        if (columns == image.columns() && rows == image.rows()) {
            return image;
        }
        int channels = image.channels();
        byte[] made = new byte[columns * rows * channels];
        Resampler resampler = new Resampler(image.columns(), image.rows(), channels, columns, rows, filter);
        if (channels == 4) {
            resampler.run(
                    (row, light) -> readClear(image, row, light), (row, light) -> writeClear(light, row, made), work);
        } else {
            resampler.run(
                    (row, light) -> readOpaque(image, row, light), (row, light) -> writeOpaque(light, row, made), work);
        }
        return new ImageValue(columns, rows, channels, made);
    }

    private static void readOpaque(ImageValue image, int row, double[] light) {
        int start = row * light.length;
        for (int i = 0; i < light.length; i++) {
            light[i] = Light.of(image.samples()[start + i]);
        }
    }

    private static void writeOpaque(double[] light, int row, byte[] made) {
        int start = row * light.length;
        for (int i = 0; i < light.length; i++) {
            made[start + i] = Light.sample(light[i]);
        }
    }

    private static void readClear(ImageValue image, int row, double[] light) {
        int start = row * light.length;
        for (int i = 0; i < light.length; i += 4) {
            double opacity = (image.samples()[start + i + 3] & 255) / 255.0;
            for (int channel = 0; channel < 3; channel++) {
                light[i + channel] = Light.of(image.samples()[start + i + channel]) * opacity;
            }
            light[i + 3] = opacity;
        }
    }

    private static void writeClear(double[] light, int row, byte[] made) {
        int start = row * light.length;
        for (int i = 0; i < light.length; i += 4) {
            double opacity = Math.clamp(light[i + 3], 0, 1);
            made[start + i + 3] = (byte) (int) Math.floor(opacity * 255 + 0.5);
            for (int channel = 0; channel < 3; channel++) {
                // Nobody sees the colour of what is clear: black, so that equal pictures are equal bytes.
                made[start + i + channel] = opacity > 0 ? Light.sample(light[i + channel] / opacity) : 0;
            }
        }
    }
}
