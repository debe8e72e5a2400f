package org.chamfer.render.internal;

import org.chamfer.render.Image;
import org.chamfer.render.RenderSettings;

/** Draws triangles tile by tile and averages the samples of each pixel. */
public final class Frame {
    private static final int TILE_PIXELS = 64;

    private final ScreenTriangles triangles;
    private final RenderSettings settings;
    private final Workers workers;
    private final int samples;
    private final int tilePixels;

    /** Prepares to draw triangles. */
    public Frame(ScreenTriangles triangles, RenderSettings settings, Workers workers) {
        this.triangles = triangles;
        this.settings = settings;
        this.workers = workers;
        this.samples = settings.antialiasing();
        // A tile's buffers stay in the processor's cache.
        this.tilePixels = Math.max(1, 2 * TILE_PIXELS / Math.max(2, samples));
    }

    /** Draws the picture. */
    public Image draw() {
        int width = settings.width();
        int height = settings.height();
        int columns = (width + tilePixels - 1) / tilePixels;
        int rows = (height + tilePixels - 1) / tilePixels;
        int tileSize = tilePixels * samples;
        TileBins bins = new TileBins(triangles, tileSize, columns, rows, workers);
        int[] pixels = new int[width * height];
        Backdrop background = new Backdrop(settings.scheme(), height * samples);
        ThreadLocal<Tile> tiles = ThreadLocal.withInitial(() -> new Tile(triangles, bins, tileSize, background));
        workers.run(columns * rows, number -> {
            Tile tile = tiles.get();
            int column = number % columns;
            int row = number / columns;
            tile.draw(number, column * tileSize, row * tileSize);
            average(tile.colors(), column * tilePixels, row * tilePixels, pixels);
        });
        tiles.remove();
        return new Image(width, height, pixels);
    }

    private void average(int[] colors, int left, int top, int[] pixels) {
        int endX = Math.min(tilePixels, settings.width() - left);
        int endY = Math.min(tilePixels, settings.height() - top);
        int stride = tilePixels * samples;
        int all = samples * samples;
        for (int y = 0; y < endY; y++) {
            for (int x = 0; x < endX; x++) {
                int red = all / 2;
                int green = all / 2;
                int blue = all / 2;
                for (int i = 0; i < all; i++) {
                    int color = colors[(y * samples + i / samples) * stride + x * samples + i % samples];
                    red += color >> 16 & 0xff;
                    green += color >> 8 & 0xff;
                    blue += color & 0xff;
                }
                pixels[(top + y) * settings.width() + left + x] =
                        0xff000000 | red / all << 16 | green / all << 8 | blue / all;
            }
        }
    }
}
