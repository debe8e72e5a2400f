package org.chamfer.formats.internal.color;

import java.util.HashSet;
import java.util.Set;
import org.chamfer.geometry.Color;

/**
 * Keeps the number of colours of a mesh within bounds. A scanned thing has a colour of its own in each point; a mesh
 * groups its triangles by colour, so that there colours are rounded until they are few.
 */
public final class ColorVariety {
    /** So many colours are kept as they are. */
    private static final int MOST = 4096;
    /** Steps of each part of a colour where there are more. */
    private static final int COARSE_STEPS = 15;

    private final Set<Color> seen = new HashSet<>();

    /** Learns of a colour. */
    public void add(Color color) {
        if (seen.size() <= MOST) {
            seen.add(color);
        }
    }

    /** The colour to use for one that was added, when all are. */
    public Color of(Color color) {
        if (seen.size() <= MOST) {
            return color;
        }
        return new Color(coarse(color.red()), coarse(color.green()), coarse(color.blue()), coarse(color.alpha()));
    }

    private static float coarse(float part) {
        return Math.round(part * COARSE_STEPS) / (float) COARSE_STEPS;
    }
}
