package org.chamfer.scad.eval.internal.geometry.shape;

import java.util.List;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;

/** Looks whether the surface from a file bounds a solid, and turns triangles round that face the wrong way. */
public final class ImportedSurface {
    private ImportedSurface() {}

    /**
     * The surface, with what there is to say about it. One that is not closed stays as it is: it can be shown and
     * written, but not combined with solids.
     */
    public static Shape of(Mesh mesh) {
        if (mesh.isEmpty()) {
            return new Shape(mesh);
        }
        MeshFacts facts = MeshFacts.of(mesh);
        if (facts.openEdges() > 0) {
            return new Shape(
                    mesh,
                    List.of(new Shape.Notice(
                            Severity.WARNING,
                            "geometry.import-open",
                            "the imported surface is not closed: " + facts.openEdges()
                                    + " open edges; it cannot be combined with other solids")));
        }
        if (facts.orientationConsistent()) {
            return new Shape(facts.volume() >= 0 ? mesh : Orientation.turned(mesh));
        }
        return new Shape(Orientation.made(mesh));
    }
}
