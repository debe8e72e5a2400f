package org.chamfer.graph.command;

/**
 * A rectangle on the canvas, in pixels at zoom 1; y points down.
 *
 * @param x the left side
 * @param y the upper side
 * @param width at least 0
 * @param height at least 0
 */
public record Area(int x, int y, int width, int height) {
    public Area {
        if (width < 0 || height < 0) {
            throw new IllegalArgumentException("no rectangle is " + width + " by " + height);
        }
    }
}
