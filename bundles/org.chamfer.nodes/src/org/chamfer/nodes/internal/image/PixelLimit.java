package org.chamfer.nodes.internal.image;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;

/** How many pixels an image in a graph may have: what a camera of today takes. */
public final class PixelLimit {
    /** The most pixels. */
    public static final int PIXELS = 50_000_000;

    private PixelLimit() {}

    /**
     * Refuses a size.
     *
     * @param what the image, as the message calls it
     * @throws DiagnosticException if it has too many pixels
     */
    public static void check(String what, double columns, double rows) throws DiagnosticException {
        if (columns * rows > PIXELS) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.image-size",
                            what + " of " + (long) columns + " x " + (long) rows + " pixels is larger than " + PIXELS
                                    + " pixels",
                            null)
                    .withHint("choose a smaller size"));
        }
    }
}
