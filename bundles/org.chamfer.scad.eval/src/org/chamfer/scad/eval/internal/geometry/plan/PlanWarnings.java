package org.chamfer.scad.eval.internal.geometry.plan;

import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.scad.eval.csg.CsgNode;

/** The warnings that follow from a tree alone, in OpenSCAD's words. */
final class PlanWarnings {
    private final Consumer<Diagnostic> messages;

    PlanWarnings(Consumer<Diagnostic> messages) {
        this.messages = messages;
    }

    /** A child that is not of its elder siblings' dimension. */
    void mixed(CsgNode child) {
        warn("geometry.mixed-dimensions", "Mixing 2D and 3D objects is not supported", child);
    }

    /** A child that is left out for its dimension. */
    void ignored(CsgNode child, int dimension) {
        String message = dimension == 3
                ? "Ignoring 3D child object for 2D operation"
                : "Ignoring 2D child object for 3D operation";
        warn("geometry.ignored-child", message, child);
    }

    /** A transform with entries that are not finite. */
    void notFinite(CsgNode node) {
        warn(
                "geometry.transform-not-finite",
                "Transformation matrix contains Not-a-Number and/or Infinity - removing object.",
                node);
    }

    /** A transform that leaves nothing. */
    void flattened(CsgNode node, int dimension) {
        warn("geometry.scaled-to-zero", "Scaling a " + dimension + "D object with 0 - removing object", node);
    }

    private void warn(String code, String message, CsgNode node) {
        messages.accept(Diagnostic.warning(code, message, node.source()));
    }
}
