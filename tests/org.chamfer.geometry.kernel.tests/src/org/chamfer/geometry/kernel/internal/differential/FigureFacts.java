package org.chamfer.geometry.kernel.internal.differential;

import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.measure.RegionFacts;

/**
 * What a plane figure is measured by.
 *
 * @param area the enclosed area, holes taken off
 * @param bounds the box around it
 */
record FigureFacts(double area, Bounds bounds) {
    /** Measures a figure. */
    static FigureFacts of(Region region) {
        RegionFacts facts = RegionFacts.of(region);
        return new FigureFacts(facts.area(), facts.bounds());
    }
}
