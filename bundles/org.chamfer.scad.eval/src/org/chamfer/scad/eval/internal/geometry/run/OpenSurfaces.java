package org.chamfer.scad.eval.internal.geometry.run;

import java.util.List;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;

/** Surfaces that bound nothing: OpenSCAD leaves them out where they should be combined with solids. */
final class OpenSurfaces {
    /** What is said where some were left out. */
    static final List<Shape.Notice> NOTICES = List.of(new Shape.Notice(
            Severity.ERROR,
            "geometry.open-surface",
            "a surface that is not closed cannot be combined with solids and was left out"));

    private OpenSurfaces() {}

    /**
     * The meshes that are closed, after the kernel refused to combine them all.
     *
     * @throws KernelException the refusal, if there was another reason for it
     */
    static List<Mesh> without(List<Mesh> meshes, KernelException refusal) throws KernelException {
        List<Mesh> closed =
                meshes.stream().filter(mesh -> MeshFacts.of(mesh).closed()).toList();
        if (refusal.reason() != KernelException.Reason.NOT_MANIFOLD || closed.size() == meshes.size()) {
            throw refusal;
        }
        return closed;
    }
}
