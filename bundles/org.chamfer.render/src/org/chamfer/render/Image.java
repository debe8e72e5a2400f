package org.chamfer.render;

/**
 * A picture. The array is not copied on the way in or out; nobody writes to it once the picture is made.
 *
 * @param width in pixels
 * @param height in pixels
 * @param pixels 0xAARRGGBB in sRGB, not premultiplied, row after row from the top left
 */
public record Image(int width, int height, int[] pixels) {
    /** @throws IllegalArgumentException if the size does not fit the pixels */
    public Image {
        if (width < 1 || height < 1 || (long) width * height != pixels.length) {
            throw new IllegalArgumentException(width + "x" + height + " are not " + pixels.length + " pixels");
        }
    }

    /** The pixel in a column, counted from the left, and a row, counted from the top. */
    public int pixel(int column, int row) {
        return pixels[row * width + column];
    }
}
