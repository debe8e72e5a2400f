package org.chamfer.formats.internal.pdf;

/** How a sheet is turned. */
enum PaperOrientation {
    AUTO,
    PORTRAIT,
    LANDSCAPE;

    /** True if a figure of this size is drawn on a sheet that is wider than high. */
    boolean isLandscape(double width, double height) {
        return this == LANDSCAPE || (this == AUTO && width > height);
    }
}
