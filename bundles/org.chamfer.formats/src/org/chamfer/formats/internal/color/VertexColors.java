package org.chamfer.formats.internal.color;

import java.util.Arrays;
import org.chamfer.geometry.Color;

/** Colours of vertices, from which faces without a colour of their own take one. */
public final class VertexColors {
    /** Corners of a face that are asked: to count more takes the square of their number. */
    private static final int MOST_COUNTED = 64;

    private final ColorVariety variety;
    private Color[] colors = {};

    /**
     * No vertex has a colour yet.
     *
     * @param variety learns of all colours
     */
    public VertexColors(ColorVariety variety) {
        this.variety = variety;
    }

    /** Gives a vertex a colour. */
    public void put(int vertex, Color color) {
        if (vertex >= colors.length) {
            colors = Arrays.copyOf(colors, Math.max(vertex + 1, 2 * colors.length));
        }
        colors[vertex] = color;
        variety.add(color);
    }

    /** True if no vertex has a colour. */
    public boolean isEmpty() {
        return colors.length == 0;
    }

    /**
     * The colour that most corners of a face have, among equals the one that comes first.
     *
     * @param corners vertices from index {@code from} to before {@code to}
     * @return {@code null} if no corner has a colour
     */
    public Color ofFace(int[] corners, int from, int to) {
        if (colors.length == 0) {
            return null;
        }
        Color best = null;
        int most = 0;
        int end = Math.min(to, from + MOST_COUNTED);
        for (int i = from; i < end; i++) {
            Color color = of(corners[i]);
            int count = 0;
            for (int j = i; color != null && j < end; j++) {
                count += color.equals(of(corners[j])) ? 1 : 0;
            }
            if (count > most) {
                best = color;
                most = count;
            }
        }
        return best;
    }

    private Color of(int vertex) {
        return vertex < colors.length ? colors[vertex] : null;
    }
}
