package org.chamfer.render.internal;

import java.util.Arrays;

/** The clear layers of the samples of a tile, peeled off front to back and blended over what is solid. */
final class ClearLayers implements SpanSink {
    private final ScreenTriangles triangles;
    private final float[] lastDepth;
    private final int[] lastTriangle;
    private final float[] foundDepth;
    private final int[] foundTriangle;
    private final float[] through;
    private final float[] light;
    private float[] solidDepth;
    private int current;

    ClearLayers(ScreenTriangles triangles, int samples) {
        this.triangles = triangles;
        lastDepth = new float[samples];
        lastTriangle = new int[samples];
        foundDepth = new float[samples];
        foundTriangle = new int[samples];
        through = new float[samples];
        light = new float[3 * samples];
    }

    /** Begins a tile. */
    void begin(float[] depthOfSolid) {
        solidDepth = depthOfSolid;
        Arrays.fill(lastDepth, Float.POSITIVE_INFINITY);
        Arrays.fill(lastTriangle, -1);
        Arrays.fill(through, 1);
        Arrays.fill(light, 0);
        reset();
    }

    /** Says which triangle the next spans belong to. */
    void current(int triangle) {
        current = triangle;
    }

    @Override
    public void span(int first, int count, double nearness, double step, double least, double most) {
        for (int i = 0; i < count; i++) {
            int at = first + i;
            float value = (float) Math.max(least, Math.min(most, nearness + step * i));
            // Layers at the same depth are peeled in the order in which they are drawn.
            boolean behindLast = value < lastDepth[at] || value == lastDepth[at] && current > lastTriangle[at];
            if (behindLast && value > solidDepth[at] && value > foundDepth[at]) {
                foundDepth[at] = value;
                foundTriangle[at] = current;
            }
        }
    }

    /** Blends the layer that was found. Returns true if there may be another that shows more than a part. */
    boolean endRound(float hidden) {
        boolean more = false;
        for (int i = 0; i < through.length; i++) {
            if (foundTriangle[i] >= 0) {
                int color = triangles.color(foundTriangle[i]);
                float alpha = (color >>> 24) / 255f;
                float weight = through[i] * alpha;
                light[3 * i] += weight * (color >> 16 & 0xff);
                light[3 * i + 1] += weight * (color >> 8 & 0xff);
                light[3 * i + 2] += weight * (color & 0xff);
                through[i] *= 1 - alpha;
                more |= through[i] > hidden;
                lastDepth[i] = foundDepth[i];
                lastTriangle[i] = foundTriangle[i];
            } else {
                // Nothing is left here: no later round may find anything.
                lastDepth[i] = Float.NEGATIVE_INFINITY;
            }
        }
        reset();
        return more;
    }

    /** Blends the layers over the colours of what is solid. */
    void blend(int[] colors) {
        for (int i = 0; i < colors.length; i++) {
            int solid = colors[i];
            int red = (int) (light[3 * i] + through[i] * (solid >> 16 & 0xff) + 0.5f);
            int green = (int) (light[3 * i + 1] + through[i] * (solid >> 8 & 0xff) + 0.5f);
            int blue = (int) (light[3 * i + 2] + through[i] * (solid & 0xff) + 0.5f);
            colors[i] = Math.min(255, red) << 16 | Math.min(255, green) << 8 | Math.min(255, blue);
        }
    }

    private void reset() {
        Arrays.fill(foundDepth, Float.NEGATIVE_INFINITY);
        Arrays.fill(foundTriangle, -1);
    }
}
