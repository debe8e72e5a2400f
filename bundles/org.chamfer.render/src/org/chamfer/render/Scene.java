package org.chamfer.render;

import java.util.List;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Geometry;

/**
 * What a picture shows.
 *
 * @param items solids and plane figures; the latter lie in the plane z = 0
 */
public record Scene(List<SceneItem> items) {
    public Scene {
        items = List.copyOf(items);
    }

    /** A scene of one shape in its own colours. */
    public static Scene of(Geometry geometry) {
        return new Scene(List.of(new SceneItem(geometry, null)));
    }

    /** The box around everything in millimetres. */
    public Bounds bounds() {
        Bounds bounds = Bounds.EMPTY;
        for (SceneItem item : items) {
            bounds = bounds.union(item.geometry().bounds());
        }
        return bounds;
    }
}
