package org.chamfer.ui.graph.internal.part;

import java.util.Optional;
import org.chamfer.geometry.Geometry;
import org.chamfer.render.Camera;
import org.chamfer.render.ColorScheme;
import org.chamfer.render.Framing;
import org.chamfer.render.Image;
import org.chamfer.render.RenderSettings;
import org.chamfer.render.Scene;
import org.chamfer.render.SoftwareRenderer;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.Value;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Makes small pictures of values: images are scaled down, meshes and regions drawn. Needs no display. */
public final class PictureMaker {
    private static final ColorScheme LIGHT = new ColorScheme("Node", 0xEEF2F7, 0x2B3440, 0xC7D3E3, 0xD9A066, 0x5AA0F2);
    private static final ColorScheme DARK = new ColorScheme("Node", 0x1B2027, 0x11151A, 0xA9B8CC, 0xB98450, 0x5AA0F2);
    private static final Camera FROM_ABOVE = Camera.DEFAULT.withRotation(0, 0, 0);
    private static final double FILLED = 0.88;

    private PictureMaker() {}

    /**
     * A picture of a value, at most of a size in pixels; nothing for values that have no looks, or are empty.
     *
     * @param dark whether it is for the dark theme
     */
    public static Optional<ImageData> of(Value value, int width, int height, boolean dark) {
        return switch (value) {
            case ImageValue image -> Optional.of(scaled(image, width, height));
            case MeshValue mesh
            when !mesh.mesh().isEmpty() -> Optional.of(drawn(mesh.mesh(), Camera.DEFAULT, width, height, dark));
            case RegionValue region
            when !region.region().isEmpty() -> Optional.of(drawn(region.region(), FROM_ABOVE, width, height, dark));
            default -> Optional.empty();
        };
    }

    private static ImageData drawn(Geometry geometry, Camera from, int width, int height, boolean dark) {
        Scene scene = Scene.of(geometry);
        Camera camera = Framing.fit(scene, from, (double) width / height, FILLED);
        RenderSettings settings = RenderSettings.DEFAULT
                .withSize(width, height)
                .withScheme(dark ? DARK : LIGHT)
                .withAntialiasing(2);
        Image image = new SoftwareRenderer(1).render(scene, camera, settings);
        ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        data.setPixels(0, 0, width * height, opaque(image.pixels()), 0);
        return data;
    }

    private static int[] opaque(int[] pixels) {
        int[] colors = pixels.clone();
        for (int i = 0; i < colors.length; i++) {
            colors[i] &= 0xFFFFFF;
        }
        return colors;
    }

    /** Each pixel is the mean of those that it stands for; small images are not enlarged. */
    private static ImageData scaled(ImageValue image, int width, int height) {
        double scale = Math.min(1, Math.min((double) width / image.columns(), (double) height / image.rows()));
        int columns = Math.max(1, (int) Math.round(image.columns() * scale));
        int rows = Math.max(1, (int) Math.round(image.rows() * scale));
        ImageData data = new ImageData(columns, rows, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        if (image.channels() == 4) {
            data.alphaData = new byte[columns * rows];
        }
        for (int row = 0; row < rows; row++) {
            int top = (int) ((long) row * image.rows() / rows);
            int bottom = Math.max(top + 1, (int) ((long) (row + 1) * image.rows() / rows));
            for (int column = 0; column < columns; column++) {
                int left = (int) ((long) column * image.columns() / columns);
                int right = Math.max(left + 1, (int) ((long) (column + 1) * image.columns() / columns));
                int pixel = mean(image, left, right, top, bottom);
                data.setPixel(column, row, pixel & 0xFFFFFF);
                if (data.alphaData != null) {
                    data.alphaData[row * columns + column] = (byte) (pixel >>> 24);
                }
            }
        }
        return data;
    }

    /** The mean of some pixels as 0xAARRGGBB; clear pixels have no say in the colour. */
    private static int mean(ImageValue image, int left, int right, int top, int bottom) {
        int channels = image.channels();
        byte[] samples = image.samples();
        long red = 0;
        long green = 0;
        long blue = 0;
        long weight = 0;
        for (int row = top; row < bottom; row++) {
            int place = (row * image.columns() + left) * channels;
            for (int column = left; column < right; column++, place += channels) {
                int alpha = channels == 4 ? samples[place + 3] & 255 : 255;
                red += (long) alpha * (samples[place] & 255);
                green += (long) alpha * (samples[channels == 1 ? place : place + 1] & 255);
                blue += (long) alpha * (samples[channels == 1 ? place : place + 2] & 255);
                weight += alpha;
            }
        }
        if (weight == 0) {
            return 0;
        }
        long count = (long) (right - left) * (bottom - top);
        return (int) (weight / count) << 24
                | (int) (red / weight) << 16
                | (int) (green / weight) << 8
                | (int) (blue / weight);
    }
}
