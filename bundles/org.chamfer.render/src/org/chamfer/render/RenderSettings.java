package org.chamfer.render;

import java.util.Objects;

/**
 * What a picture shows besides the scene, and how large it is.
 *
 * @param width in pixels, from 1 to {@value #MAX_SIZE}
 * @param height in pixels, from 1 to {@value #MAX_SIZE}
 * @param scheme the colours
 * @param edges true to draw the sharp edges of solids and the outlines of plane figures
 * @param axes true to draw the axes: x red, y green, z blue, the negative halves dashed
 * @param scales true to draw ticks and numbers of millimetres on the axes; nothing without the axes
 * @param grid true to draw a grid on the ground, z = 0 or the lowest point below, unless it is seen from below
 * @param edgeAngle the angle in degrees between two faces, from 0 to 180, beyond which their edge is sharp
 * @param antialiasing samples along each side of a pixel, from 1 (none) to {@value #MAX_ANTIALIASING}
 */
public record RenderSettings(
        int width,
        int height,
        ColorScheme scheme,
        boolean edges,
        boolean axes,
        boolean scales,
        boolean grid,
        double edgeAngle,
        int antialiasing) {
    /** The largest width and height in pixels. */
    public static final int MAX_SIZE = 16384;

    /** The largest number of samples along a side of a pixel. */
    public static final int MAX_ANTIALIASING = 8;

    /** 512 by 512 pixels, nine samples each, with edges over 30 degrees, without axes and grid. */
    public static final RenderSettings DEFAULT =
            new RenderSettings(512, 512, ColorScheme.CORNFIELD, true, false, false, false, 30, 3);

    /** @throws IllegalArgumentException if a number is out of its range */
    public RenderSettings {
        Objects.requireNonNull(scheme, "scheme");
        requireRange("width", width, MAX_SIZE);
        requireRange("height", height, MAX_SIZE);
        requireRange("antialiasing", antialiasing, MAX_ANTIALIASING);
        if (!(edgeAngle >= 0 && edgeAngle <= 180)) {
            throw new IllegalArgumentException("edgeAngle is not from 0 to 180: " + edgeAngle);
        }
    }

    /** These settings with another size in pixels. */
    public RenderSettings withSize(int newWidth, int newHeight) {
        return new RenderSettings(newWidth, newHeight, scheme, edges, axes, scales, grid, edgeAngle, antialiasing);
    }

    /** These settings with other colours. */
    public RenderSettings withScheme(ColorScheme newScheme) {
        return new RenderSettings(width, height, newScheme, edges, axes, scales, grid, edgeAngle, antialiasing);
    }

    /** These settings with or without edges. */
    public RenderSettings withEdges(boolean shown) {
        return new RenderSettings(width, height, scheme, shown, axes, scales, grid, edgeAngle, antialiasing);
    }

    /** These settings with or without axes. */
    public RenderSettings withAxes(boolean shown) {
        return new RenderSettings(width, height, scheme, edges, shown, scales, grid, edgeAngle, antialiasing);
    }

    /** These settings with or without ticks and numbers on the axes. */
    public RenderSettings withScales(boolean shown) {
        return new RenderSettings(width, height, scheme, edges, axes, shown, grid, edgeAngle, antialiasing);
    }

    /** These settings with or without a ground grid. */
    public RenderSettings withGrid(boolean shown) {
        return new RenderSettings(width, height, scheme, edges, axes, scales, shown, edgeAngle, antialiasing);
    }

    /** These settings with another angle in degrees beyond which an edge is sharp. */
    public RenderSettings withEdgeAngle(double degrees) {
        return new RenderSettings(width, height, scheme, edges, axes, scales, grid, degrees, antialiasing);
    }

    /** These settings with another number of samples along each side of a pixel. */
    public RenderSettings withAntialiasing(int samples) {
        return new RenderSettings(width, height, scheme, edges, axes, scales, grid, edgeAngle, samples);
    }

    private static void requireRange(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is not from 1 to " + most + ": " + value);
        }
    }
}
