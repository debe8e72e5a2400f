package org.chamfer.ui.graph.internal.part;

import java.util.Optional;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;

/** The picture of a result, as long as it is shown. */
final class NodePicture {
    private Optional<ImageData> data = Optional.empty();
    private Optional<Image> image = Optional.empty();

    /** Shows other pixels, which are those of the screen. */
    void show(Optional<ImageData> pixels) {
        if (data.equals(pixels)) {
            return;
        }
        // The figure may still paint the old one until it gets the new view, in the same turn of the UI thread.
        dispose();
        data = pixels;
        image = pixels.map(present -> ScreenImage.of(Display.getCurrent(), present));
    }

    Optional<Image> image() {
        return image;
    }

    void dispose() {
        image.ifPresent(Image::dispose);
        image = Optional.empty();
        data = Optional.empty();
    }
}
