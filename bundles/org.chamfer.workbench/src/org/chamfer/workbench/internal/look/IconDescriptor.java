package org.chamfer.workbench.internal.look;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

/** An icon for menus and tool bars, sharp at each zoom. Equal if it looks the same, so that it is made only once. */
final class IconDescriptor extends ImageDescriptor {
    private final IconPixels pixels;
    private final SvgSource source;
    private final int size;

    IconDescriptor(IconPixels pixels, SvgSource source, int size) {
        this.pixels = pixels;
        this.source = source;
        this.size = size;
    }

    /** How many pixels an icon has at a zoom. @param zoom in percent */
    static int pixels(int size, int zoom) {
        return Math.max(1, Math.round(size * zoom / 100f));
    }

    @Override
    public ImageData getImageData(int zoom) {
        return pixels.of(source, pixels(size, zoom));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IconDescriptor that && size == that.size && source.equals(that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, size);
    }
}
