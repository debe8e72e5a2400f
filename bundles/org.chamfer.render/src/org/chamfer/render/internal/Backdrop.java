package org.chamfer.render.internal;

import org.chamfer.render.ColorScheme;

/**
 * What is behind everything: one colour, or a gradient from the upper to the lower border.
 *
 * @param scheme gives the colours
 * @param rows number of rows of samples in the picture
 */
record Backdrop(ColorScheme scheme, int rows) {
    /** The colour of a row of samples, 0x00RRGGBB; rows below the picture are like its last one. */
    int at(int row) {
        int upper = scheme.background();
        int lower = scheme.lowerBackground();
        return upper == lower ? upper : Shading.mixed(upper, lower, Math.min(1, (row + 0.5) / rows)) & 0xffffff;
    }
}
