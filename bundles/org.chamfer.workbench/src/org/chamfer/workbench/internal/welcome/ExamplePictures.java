package org.chamfer.workbench.internal.welcome;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;

/** The pictures of the examples, with nothing behind the solids. They are read in a job. */
final class ExamplePictures {
    /** Width in pixels at 100 %. */
    static final int WIDTH = 240;
    /** Height in pixels at 100 %. */
    static final int HEIGHT = 150;

    private static final int SHARP = 200;

    private final Display display;
    private final List<Image> images = new ArrayList<>();
    private boolean disposed;

    ExamplePictures(Display display) {
        this.display = display;
    }

    /** Reads them and hands them out on the UI thread. They live until this is disposed of. */
    void load(List<Example> examples, BiConsumer<Example, Image> taker) {
        Job.createSystem("Reading pictures of examples", _ -> {
                    for (Example example : examples) {
                        Map<Integer, ImageData> sizes = read(example.picture());
                        if (!sizes.isEmpty() && !display.isDisposed()) {
                            display.asyncExec(() -> give(example, sizes, taker));
                        }
                    }
                })
                .schedule();
    }

    private static Map<Integer, ImageData> read(String name) {
        Map<Integer, ImageData> sizes = new HashMap<>();
        read(name + ".png", 100, sizes);
        read(name + "@2x.png", SHARP, sizes);
        return sizes;
    }

    private static void read(String file, int zoom, Map<Integer, ImageData> sizes) {
        URL address = ExamplePictures.class.getResource("/icons/examples/" + file);
        if (address == null) {
            return;
        }
        try (InputStream in = address.openStream()) {
            sizes.put(zoom, new ImageLoader().load(in)[0]);
        } catch (IOException | SWTException e) {
            ILog.of(ExamplePictures.class).warn("The picture " + file + " could not be read.", e);
        }
    }

    private void give(Example example, Map<Integer, ImageData> sizes, BiConsumer<Example, Image> taker) {
        if (disposed) {
            return;
        }
        ImageDataProvider provider = zoom ->
                zoom > 100 && sizes.containsKey(SHARP) ? zoom == SHARP ? sizes.get(SHARP) : null : sizes.get(100);
        Image image = new Image(display, provider);
        images.add(image);
        taker.accept(example, image);
    }

    void dispose() {
        disposed = true;
        images.forEach(Image::dispose);
        images.clear();
    }
}
