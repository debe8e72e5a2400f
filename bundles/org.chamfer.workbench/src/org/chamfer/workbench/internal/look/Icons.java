package org.chamfer.workbench.internal.look;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.FrameworkUtil;

/**
 * The icons that were asked for, each read once and drawn once for each size and theme. Images are for the UI thread; all
 * else is for any.
 */
final class Icons {
    private static final String FOLDER = "/icons/";
    private static final String ENDING = ".svg";
    private static final SvgSource MISSING = new SvgSource("""
            <svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" fill="none" \
            stroke="#738091" stroke-width="1.5"><rect x="2.75" y="2.75" width="10.5" height="10.5" rx="1"/></svg>
            """);

    private final IconColors light = new IconColors(false);
    private final IconColors dark = new IconColors(true);
    private final Map<String, SvgSource> sources = new ConcurrentHashMap<>();
    private final IconPixels pixels = new IconPixels();
    private final Map<Shown, Image> images = new HashMap<>();

    private record Shown(SvgSource source, int size, boolean dark) {}

    /** The names of the icons of this bundle. */
    List<String> names() {
        Enumeration<URL> found = FrameworkUtil.getBundle(Icons.class).findEntries(FOLDER, "*" + ENDING, false);
        return Collections.list(found).stream()
                .map(URL::getPath)
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length()))
                .toList();
    }

    /** An icon of this bundle, in the colours it is written in. */
    SvgSource named(String name) {
        return sources.computeIfAbsent(name, key -> {
            URL address = Icons.class.getResource(FOLDER + key + ENDING);
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
        return new IconDescriptor(pixels, colored(source, inDark), size);
    }

    Image image(SvgSource source, int size, boolean inDark) {
        Shown shown = new Shown(source, size, inDark);
        Image image = images.get(shown);
        if (image == null || image.isDisposed()) {
            image = descriptor(source, size, inDark).createImage(Display.getCurrent());
            images.put(shown, image);
        }
        return image;
    }

    /** Draws an icon that nobody has asked for yet. @param zoom of the screen in percent */
    void drawAhead(SvgSource source, int size, int zoom, boolean inDark) {
        SvgSource colored = colored(source, inDark);
        // Images are made for the usual zoom first.
        pixels.of(colored, IconDescriptor.pixels(size, 100));
        pixels.of(colored, IconDescriptor.pixels(size, zoom));
    }

    private SvgSource colored(SvgSource source, boolean inDark) {
        return source.colored(inDark ? dark : light);
    }

    void dispose() {
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
