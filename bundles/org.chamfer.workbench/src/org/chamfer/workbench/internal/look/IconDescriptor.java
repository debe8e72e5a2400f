package org.chamfer.workbench.internal.look;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;

/** An icon for menus and tool bars, sharp at each zoom. Equal if it looks the same, so that it is made only once. */
final class IconDescriptor extends ImageDescriptor {
    private final SvgSource source;
    private final int size;

    IconDescriptor(SvgSource source, int size) {
        this.source = source;
        this.size = size;
    }

    @Override
    public ImageData getImageData(int zoom) {
        return source.draw(Math.max(1, Math.round(size * zoom / 100f)));
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
