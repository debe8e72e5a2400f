package org.chamfer.render;

import java.util.Objects;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Geometry;

/**
 * A thing in a scene.
 *
 * @param geometry its shape
 * @param color its colour where the shape has none of its own; {@code null} for the colours of the scheme
 */
public record SceneItem(Geometry geometry, Color color) {
    public SceneItem {
        Objects.requireNonNull(geometry, "geometry");
    }
}
