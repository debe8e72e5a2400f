package org.chamfer.workbench.internal.look;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.swt.graphics.ImageData;

/** Icons as pixels, each drawn once for each size. For any thread: to draw takes a while, to make an image of it does not. */
final class IconPixels {
    private record Drawing(SvgSource source, int pixels) {}

    private final Map<Drawing, ImageData> drawn = new ConcurrentHashMap<>();

    /** A copy of the pixels. @param pixels width and height, both above zero */
    ImageData of(SvgSource source, int pixels) {
        ImageData data = drawn.computeIfAbsent(new Drawing(source, pixels), IconPixels::draw);
        return (ImageData) data.clone();
    }

    private static ImageData draw(Drawing drawing) {
        return drawing.source().draw(drawing.pixels());
    }
}
