package org.chamfer.image;

/** An image has more pixels than its reader wants; it was not decoded. */
public final class ImageTooLargeException extends ImageException {
    private static final long serialVersionUID = 1L;

    private final long columns;
    private final long rows;

    /** Keeps the size in pixels that the image claims to have. */
    public ImageTooLargeException(long columns, long rows, long mostPixels) {
        super(columns + " x " + rows + " pixels, at most " + mostPixels);
        this.columns = columns;
        this.rows = rows;
    }

    /** The pixels in a row. */
    public long columns() {
        return columns;
    }

    /** The number of rows. */
    public long rows() {
        return rows;
    }
}
