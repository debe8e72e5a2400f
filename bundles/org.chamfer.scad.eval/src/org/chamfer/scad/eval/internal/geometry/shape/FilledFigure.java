package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.List;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.measure.RegionFacts;

/** Fills the holes of figures, and with them everything that lies in the holes. */
public final class FilledFigure {
    private FilledFigure() {}

    /** The figure of the outer contours alone. */
    public static Region of(Region region, KernelSource kernel) throws KernelException {
        List<double[]> outer = region.contours().stream()
                .filter(contour -> RegionFacts.signedArea(contour) > 0)
                .toList();
        if (outer.size() == region.contours().size()) {
            return region;
        }
        Region filled = new Region(outer);
        return outer.size() > 1 && mayNest(filled)
                ? Contours.simplified(kernel.use(session -> session.regions().union(List.of(filled))))
                : filled;
    }

    /** True if a contour's box lies in that of another one: only then an island can lie in a hole that was filled. */
    private static boolean mayNest(Region filled) {
        List<Bounds> boxes = filled.contours().stream()
                .map(contour -> new Region(List.of(contour)).bounds())
                .toList();
        for (Bounds inner : boxes) {
            for (Bounds around : boxes) {
                if (inner != around && around.union(inner).equals(around)) {
                    return true;
                }
            }
        }
        return false;
    }
}
