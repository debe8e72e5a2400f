package org.chamfer.render;

import java.util.Objects;

/**
 * How a {@link ContactSheet} looks.
 *
 * @param columns number of pictures beside each other
 * @param tileWidth the width of a picture in pixels, at least {@value #LEAST_TILE}
 * @param tileHeight the height of a picture in pixels, at least {@value #LEAST_TILE}
 * @param scheme the colours
 * @param edges true to draw sharp edges
 */
public record ContactSettings(int columns, int tileWidth, int tileHeight, ColorScheme scheme, boolean edges) {
    /** Smaller pictures have no room for their names. */
    public static final int LEAST_TILE = 40;

    /** Six pictures of 240 by 200 pixels beside each other on white, with edges. */
    public static final ContactSettings DEFAULT = new ContactSettings(6, 240, 200, ColorScheme.WORKSHOP, true);

    /** @throws IllegalArgumentException if a number is out of its range */
    public ContactSettings {
        Objects.requireNonNull(scheme, "scheme");
        if (columns < 1) {
            throw new IllegalArgumentException("a contact sheet has at least one column, not " + columns);
        }
        if (Math.min(tileWidth, tileHeight) < LEAST_TILE || Math.max(tileWidth, tileHeight) > RenderSettings.MAX_SIZE) {
            throw new IllegalArgumentException("the sides of a tile have from " + LEAST_TILE + " to "
                    + RenderSettings.MAX_SIZE + " pixels, not " + tileWidth + " and " + tileHeight);
        }
    }
}
