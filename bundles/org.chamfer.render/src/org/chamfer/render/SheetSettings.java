package org.chamfer.render;

import java.util.Objects;

/**
 * How a {@link ViewSheet} looks.
 *
 * @param width in pixels, at least {@value #LEAST_SIZE}
 * @param height in pixels, at least {@value #LEAST_SIZE}
 * @param scheme the colours
 * @param edges true to draw sharp edges
 * @param arrangement where the views stand
 */
public record SheetSettings(int width, int height, ColorScheme scheme, boolean edges, ViewArrangement arrangement) {
    /** Smaller sheets have no room for their numbers. */
    public static final int LEAST_SIZE = 200;

    /** 1600 by 1200 pixels on white, with edges, third angle. */
    public static final SheetSettings DEFAULT =
            new SheetSettings(1600, 1200, ColorScheme.WORKSHOP, true, ViewArrangement.THIRD_ANGLE);

    /** @throws IllegalArgumentException if the size is out of its range */
    public SheetSettings {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(arrangement, "arrangement");
        if (Math.min(width, height) < LEAST_SIZE || Math.max(width, height) > RenderSettings.MAX_SIZE) {
            throw new IllegalArgumentException("the sides of a sheet have from " + LEAST_SIZE + " to "
                    + RenderSettings.MAX_SIZE + " pixels, not " + width + " and " + height);
        }
    }

    /** These settings with another size in pixels. */
    public SheetSettings withSize(int newWidth, int newHeight) {
        return new SheetSettings(newWidth, newHeight, scheme, edges, arrangement);
    }

    /** These settings with other colours. */
    public SheetSettings withScheme(ColorScheme newScheme) {
        return new SheetSettings(width, height, newScheme, edges, arrangement);
    }

    /** These settings with or without edges. */
    public SheetSettings withEdges(boolean shown) {
        return new SheetSettings(width, height, scheme, shown, arrangement);
    }

    /** These settings with another arrangement. */
    public SheetSettings withArrangement(ViewArrangement newArrangement) {
        return new SheetSettings(width, height, scheme, edges, newArrangement);
    }
}
