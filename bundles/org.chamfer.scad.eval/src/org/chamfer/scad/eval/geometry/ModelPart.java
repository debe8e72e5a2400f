package org.chamfer.scad.eval.geometry;

import java.util.Objects;
import org.chamfer.geometry.Geometry;

/**
 * A top-level object of a model, not combined with the others.
 *
 * @param name differs from those of the other parts
 * @param geometry not empty; where the whole model is
 */
public record ModelPart(String name, Geometry geometry) {
    public ModelPart {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(geometry, "geometry");
    }
}
