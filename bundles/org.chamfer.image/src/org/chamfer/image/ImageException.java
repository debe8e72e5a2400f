package org.chamfer.image;

/** An image cannot be read: it is damaged, or of a kind that no decoder here knows. */
public class ImageException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Says what is wrong, in the words of the format. */
    public ImageException(String message) {
        super(message);
    }

    /** Wraps the failure of a decoder. */
    public ImageException(String message, Throwable cause) {
        super(message, cause);
    }
}
