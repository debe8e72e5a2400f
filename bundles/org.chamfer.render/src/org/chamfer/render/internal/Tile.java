package org.chamfer.render.internal;

import java.util.Arrays;

/**
 * Draws one square of the picture after the other. What is solid goes into a depth buffer. What is clear is peeled off
 * front to back (C. Everitt, Interactive Order-Independent Transparency, 2001): each round finds, for each sample, the
 * nearest layer behind the last one found, which needs no sorting and a fixed amount of memory.
 */
final class Tile {
    /** Layers behind this many hardly show; it bounds the time. */
    private static final int MOST_LAYERS = 48;

    private static final float HIDDEN = 1f / 512;

    private final ScreenTriangles triangles;
    private final TileBins bins;
    private final TriangleScan scan;
    private final int size;
    private final Backdrop background;
    private final float[] depth;
    private final int[] colors;
    private int[] clear = new int[64];
    private int clearCount;
    private ClearLayers layers;
    private int current;

    /**
     * A square of samples.
     *
     * @param size samples along its side
     * @param background behind everything
     */
    Tile(ScreenTriangles triangles, TileBins bins, int size, Backdrop background) {
        this.triangles = triangles;
        this.bins = bins;
        this.scan = new TriangleScan(triangles, size);
        this.size = size;
        this.background = background;
        this.depth = new float[size * size];
        this.colors = new int[size * size];
    }

    /** The colours of the samples, 0x00RRGGBB in the lower bits, row after row. */
    int[] colors() {
        return colors;
    }

    /** Draws a tile whose first sample is in this column and row of the picture. */
    void draw(int tile, int tileX, int tileY) {
        Arrays.fill(depth, Float.NEGATIVE_INFINITY);
        for (int row = 0; row < size; row++) {
            Arrays.fill(colors, row * size, (row + 1) * size, background.at(tileY + row));
        }
        clearCount = 0;
        for (int part = 0; part < bins.parts(); part++) {
            int[] members = bins.members(part);
            int end = bins.start(part, tile + 1);
            for (int i = bins.start(part, tile); i < end; i++) {
                if (triangles.isTransparent(members[i])) {
                    addClear(members[i]);
                } else {
                    current = triangles.color(members[i]);
                    scan.scan(members[i], tileX, tileY, this::cover);
                }
            }
        }
        if (clearCount > 0) {
            drawClear(tileX, tileY);
        }
    }

    private void cover(int first, int count, double nearness, double step, double least, double most) {
        int color = current;
        for (int i = 0; i < count; i++) {
            float value = (float) Math.max(least, Math.min(most, nearness + step * i));
            if (value > depth[first + i]) {
                depth[first + i] = value;
                colors[first + i] = color;
            }
        }
    }

    private void addClear(int triangle) {
        if (clearCount == clear.length) {
            clear = Arrays.copyOf(clear, 2 * clearCount);
        }
        clear[clearCount++] = triangle;
    }

    private void drawClear(int tileX, int tileY) {
        if (layers == null) {
            layers = new ClearLayers(triangles, size * size);
        }
        layers.begin(depth);
        boolean more = true;
        for (int layer = 0; layer < MOST_LAYERS && more; layer++) {
            for (int i = 0; i < clearCount; i++) {
                layers.current(clear[i]);
                scan.scan(clear[i], tileX, tileY, layers);
            }
            more = layers.endRound(HIDDEN);
        }
        layers.blend(colors);
    }
}
