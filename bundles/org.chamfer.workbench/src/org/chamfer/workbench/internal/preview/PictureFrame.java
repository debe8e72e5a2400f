package org.chamfer.workbench.internal.preview;

/**
 * Where a picture stands in its view. Immutable; in units of the view.
 *
 * @param scale units of the view for a pixel of the picture
 * @param x of its left border
 * @param y of its upper border
 */
record PictureFrame(double scale, double x, double y) {
    private static final double MARGIN = 16;

    private static final double LARGEST = 64;
    private static final double SMALLEST = 1.0 / 64;

    /** All of a picture in the middle, as large as it fits but no more than eight times its size. */
    static PictureFrame fitted(double columns, double rows, double width, double height) {
        double room = Math.min(Math.max(1, width - 2 * MARGIN) / columns, Math.max(1, height - 2 * MARGIN) / rows);
        double scale = Math.min(room, 8);
        return new PictureFrame(scale, (width - columns * scale) / 2, (height - rows * scale) / 2);
    }

    /** Moved. */
    PictureFrame moved(double right, double down) {
        return new PictureFrame(scale, x + right, y + down);
    }

    /** Larger or smaller, with what is at a place staying there. @param factor of the size */
    PictureFrame zoomed(double factor, double atX, double atY) {
        double next = Math.max(SMALLEST, Math.min(LARGEST, scale * factor));
        double real = next / scale;
        return new PictureFrame(next, atX + (x - atX) * real, atY + (y - atY) * real);
    }
}
