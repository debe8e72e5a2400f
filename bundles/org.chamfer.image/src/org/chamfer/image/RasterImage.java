package org.chamfer.image;

import java.util.Objects;

/**
 * A picture of {@code columns} x {@code rows} pixels with 8 bits a sample. Colours are as the file stores them (usually
 * sRGB) and not multiplied by the opacity.
 *
 * @param columns number of pixels in a row, at least 1
 * @param rows number of rows, at least 1
 * @param channels samples of a pixel: 3 (red, green, blue) or 4 (the same and the opacity, 255 for opaque)
 * @param samples row by row from the top, each from the left; the array belongs to the image and must not be changed
 */
public record RasterImage(int columns, int rows, int channels, byte[] samples) {
    /**
     * Checks that the samples are as many as the other figures say.
     *
     * @throws IllegalArgumentException if they are not
     */
    public RasterImage {
        Objects.requireNonNull(samples, "samples");
        if (columns < 1 || rows < 1 || channels < 3 || channels > 4) {
            throw new IllegalArgumentException(columns + " x " + rows + " pixels of " + channels + " samples");
        }
        if ((long) columns * rows * channels != samples.length) {
            throw new IllegalArgumentException(samples.length + " samples for " + columns + " x " + rows + " pixels");
        }
    }

    /** The red part of a pixel, 0 to 255; row 0 is at the top. */
    public int red(int column, int row) {
        return sample(column, row, 0);
    }

    /** The green part of a pixel, 0 to 255. */
    public int green(int column, int row) {
        return sample(column, row, 1);
    }

    /** The blue part of a pixel, 0 to 255. */
    public int blue(int column, int row) {
        return sample(column, row, 2);
    }

    /** The opacity of a pixel, from 0 (invisible) to 255, which it is in images without this channel. */
    public int alpha(int column, int row) {
        return channels > 3 ? sample(column, row, 3) : 255;
    }

    private int sample(int column, int row, int channel) {
        return samples[(row * columns + column) * channels + channel] & 255;
    }
}
