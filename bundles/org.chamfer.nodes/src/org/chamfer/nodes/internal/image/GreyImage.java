package org.chamfer.nodes.internal.image;

import org.chamfer.values.ImageValue;

/**
 * An image as brightness alone: what the eye sees of it on white paper.
 *
 * @param columns pixels in a row
 * @param rows number of rows
 * @param samples row by row from the top, 0 black to 255 white on the sRGB scale; not to be changed
 */
record GreyImage(int columns, int rows, byte[] samples) {
    /**
     * The brightness of an image. Luminance is added up in linear light with the weights of ITU-R BT.709, so that greys
     * stay what they are.
     */
    static GreyImage of(ImageValue image) {
        if (image.channels() == 1) {
            return new GreyImage(image.columns(), image.rows(), image.samples());
        }
        int channels = image.channels();
        byte[] samples = image.samples();
        byte[] grey = new byte[image.columns() * image.rows()];
        for (int pixel = 0; pixel < grey.length; pixel++) {
            int at = pixel * channels;
            double luminance = 0.2126 * Light.of(samples[at])
                    + 0.7152 * Light.of(samples[at + 1])
                    + 0.0722 * Light.of(samples[at + 2]);
            if (channels == 4) {
                double opacity = (samples[at + 3] & 255) / 255.0;
                luminance = luminance * opacity + (1 - opacity);
            }
            grey[pixel] = Light.sample(luminance);
        }
        return new GreyImage(image.columns(), image.rows(), grey);
    }

    /** The brightness of a pixel, 0 to 255; row 0 is at the top. */
    int at(int column, int row) {
        return samples[row * columns + column] & 255;
    }

    /** The same pixels as an image of one channel. */
    ImageValue toImage() {
        return new ImageValue(columns, rows, 1, samples);
    }

    /** This image with white for black. */
    GreyImage inverted() {
        byte[] turned = new byte[samples.length];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = (byte) (255 - (samples[i] & 255));
        }
        return new GreyImage(columns, rows, turned);
    }
}
