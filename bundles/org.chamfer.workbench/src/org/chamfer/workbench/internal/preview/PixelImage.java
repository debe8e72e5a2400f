package org.chamfer.workbench.internal.preview;

import org.chamfer.values.ImageValue;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Pictures for the screen whose pixels are those of the screen, however it is scaled. */
public final class PixelImage {
    private PixelImage() {}

    /** Pixels of the screen in a unit of a control's coordinates, in hundredths. */
    public static int zoom(Control control) {
        return Math.max(100, control.getMonitor().getZoom());
    }

    /** The data of a picture of the renderer; may be called on any thread. */
    public static ImageData data(org.chamfer.render.Image image) {
        ImageData data = new ImageData(image.width(), image.height(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
        int at = 0;
        for (int y = 0; y < image.height(); y++) {
            int to = y * data.bytesPerLine;
            for (int x = 0; x < image.width(); x++) {
                int pixel = image.pixels()[at++];
                data.data[to++] = (byte) (pixel >> 16);
                data.data[to++] = (byte) (pixel >> 8);
                data.data[to++] = (byte) pixel;
            }
        }
        return data;
    }

    /** The data of an image; may be called on any thread. */
    public static ImageData data(ImageValue image) {
        ImageData data = new ImageData(image.columns(), image.rows(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
        int channels = image.channels();
        byte[] samples = image.samples();
        if (channels == 4) {
            data.alphaData = new byte[image.columns() * image.rows()];
        }
        for (int y = 0; y < image.rows(); y++) {
            int to = y * data.bytesPerLine;
            int from = y * image.columns() * channels;
            for (int x = 0; x < image.columns(); x++) {
                data.data[to++] = samples[from];
                data.data[to++] = samples[channels == 1 ? from : from + 1];
                data.data[to++] = samples[channels == 1 ? from : from + 2];
                if (channels == 4) {
                    data.alphaData[y * image.columns() + x] = samples[from + 3];
                }
                from += channels;
            }
        }
        return data;
    }

    /** Paints all of a picture into a rectangle. */
    public static void paint(GC gc, Image image, int x, int y, int width, int height) {
        Rectangle bounds = image.getBounds();
        gc.drawImage(image, 0, 0, bounds.width, bounds.height, x, y, width, height);
    }
}
