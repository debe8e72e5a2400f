package org.chamfer.image;

/**
 * How large an image may be. Time and memory are bounded with it: no decoder takes more than about 16 bytes a pixel
 * beside the file itself, or passes over all pixels more often than a progressive image does.
 *
 * @param mostPixels columns times rows, 1 to {@value #MOST_PIXELS}
 */
public record ImageLimits(int mostPixels) {
    /** More pixels are never decoded: their samples and a decoder's memory are arrays. */
    public static final int MOST_PIXELS = 1 << 26;

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException if it is not within its bounds
     */
    public ImageLimits {
        if (mostPixels < 1 || mostPixels > MOST_PIXELS) {
            throw new IllegalArgumentException("mostPixels " + mostPixels);
        }
    }

    /**
     * Refuses an image by the size that it claims.
     *
     * @throws ImageTooLargeException if it has more pixels than allowed
     * @throws ImageException if it has none
     */
    public void check(long columns, long rows) throws ImageException {
        if (columns < 1 || rows < 1) {
            throw new ImageException("no pixels");
        }
        if (columns > mostPixels / rows) {
            throw new ImageTooLargeException(columns, rows, mostPixels);
        }
    }
}
