package org.chamfer.workbench.internal.look;

import java.io.IOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The icons that were asked for, each read once and drawn once for each size and theme. For the UI thread. */
final class Icons {
    private static final SvgSource MISSING = new SvgSource("""
            <svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" fill="none" \
            stroke="#738091" stroke-width="1.5"><rect x="2.75" y="2.75" width="10.5" height="10.5" rx="1"/></svg>
            """);

    private final IconColors light = new IconColors(false);
    private final IconColors dark = new IconColors(true);
    private final Map<String, SvgSource> sources = new HashMap<>();
    private final Map<IconDescriptor, Image> images = new HashMap<>();

    /** An icon of this bundle, in the colours it is written in. */
    SvgSource named(String name) {
        return sources.computeIfAbsent(name, key -> {
            URL address = Icons.class.getResource("/icons/" + key + ".svg");
            return address == null ? missing("There is no icon named " + key + ".", null) : read(address);
        });
    }

    /** An icon anywhere. */
    SvgSource at(URL address) {
        return sources.computeIfAbsent(address.toExternalForm(), _ -> read(address));
    }

    private static SvgSource read(URL address) {
        try {
            return SvgSource.read(address);
        } catch (IOException e) {
            return missing("The icon " + address + " could not be read.", e);
        }
    }

    private static SvgSource missing(String message, IOException cause) {
        ILog.of(Icons.class).warn(message, cause);
        return MISSING;
    }

    IconDescriptor descriptor(SvgSource source, int size, boolean inDark) {
        return new IconDescriptor(source.colored(inDark ? dark : light), size);
    }

    Image image(SvgSource source, int size, boolean inDark) {
        IconDescriptor descriptor = descriptor(source, size, inDark);
        Image image = images.get(descriptor);
        if (image == null || image.isDisposed()) {
            image = descriptor.createImage(Display.getCurrent());
            images.put(descriptor, image);
        }
        return image;
    }

    void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
