package org.chamfer.ui.graph.internal.part;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.widgets.Display;

/** Images made of pixels of the screen, which are smaller than ours where the display is enlarged. */
public final class ScreenImage {
    private ScreenImage() {}

    /** How many pixels of the screen one of ours is wide. */
    public static int scale(Display display) {
        return Math.max(1, Math.round(display.getPrimaryMonitor().getZoom() / 100f));
    }

    /** An image, to be disposed of by the caller. */
    public static Image of(Display display, ImageData pixels) {
        int scale = scale(display);
        if (scale == 1) {
            return new Image(display, pixels);
        }
        ImageData small = pixels.scaledTo(Math.max(1, pixels.width / scale), Math.max(1, pixels.height / scale));
        ImageDataProvider provider = zoom -> zoom >= 100 * scale ? pixels : small;
        return new Image(display, provider);
    }
}
