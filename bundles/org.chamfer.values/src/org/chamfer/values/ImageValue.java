package org.chamfer.values;

import java.util.Objects;
import org.chamfer.base.digest.Digest;

/**
 * A picture with 8 bits a sample. Colours are sRGB and not multiplied by the opacity. The samples are not copied on the
 * way in or out: whoever makes an image gives its array away, and nobody writes to what {@link #samples()} returns.
 */
public final class ImageValue implements Value {
    private final int columns;
    private final int rows;
    private final int channels;
    private final byte[] samples;
    private volatile Digest digest;

    /**
     * Makes an image.
     *
     * @param columns pixels in a row, at least 1
     * @param rows number of rows, at least 1
     * @param channels samples of a pixel: 1 (grey), 3 (red, green, blue) or 4 (the same and the opacity)
     * @param samples row by row from the top, each from the left
     * @throws IllegalArgumentException if the figures do not fit together
     */
    public ImageValue(int columns, int rows, int channels, byte[] samples) {
        Objects.requireNonNull(samples, "samples");
        if (columns < 1 || rows < 1 || channels != 1 && channels != 3 && channels != 4) {
            throw new IllegalArgumentException(columns + " x " + rows + " pixels of " + channels + " samples");
        }
        if ((long) columns * rows * channels != samples.length) {
            throw new IllegalArgumentException(samples.length + " samples for " + columns + " x " + rows + " pixels");
        }
        this.columns = columns;
        this.rows = rows;
        this.channels = channels;
        this.samples = samples;
    }

    /** Pixels in a row. */
    public int columns() {
        return columns;
    }

    /** Number of rows. */
    public int rows() {
        return rows;
    }

    /** Samples of a pixel: 1, 3 or 4. */
    public int channels() {
        return channels;
    }

    /** The samples, row by row from the top; not to be changed. */
    public byte[] samples() {
        return samples;
    }

    /** One sample, 0 to 255; row 0 is at the top. */
    public int sample(int column, int row, int channel) {
        return samples[(row * columns + column) * channels + channel] & 255;
    }

    @Override
    public String type() {
        return PortTypeIds.IMAGE;
    }

    @Override
    public Digest digest() {
        if (digest == null) {
            digest = ValueDigest.of(this, ValueCodecs.IMAGE);
        }
        return digest;
    }

    @Override
    public long weight() {
        return 64L + samples.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ImageValue value && digest().equals(value.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return "image of " + columns + " x " + rows + " pixels";
    }
}
