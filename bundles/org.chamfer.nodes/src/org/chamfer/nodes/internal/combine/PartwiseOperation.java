package org.chamfer.nodes.internal.combine;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.nodes.internal.csg.TreeEvaluation;
import org.chamfer.nodes.internal.csg.Trees;
import org.chamfer.nodes.internal.part.Parts;
import org.chamfer.nodes.internal.part.Parts.Part;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;

/**
 * Cuts a solid by others. What is cut stays what it was: an assembly is cut part by part, and all faces of a part belong to it
 * afterwards, also those that the tools have left.
 */
final class PartwiseOperation {
    private PartwiseOperation() {}

    /**
     * Computes.
     *
     * @param operation a difference or an intersection
     * @throws DiagnosticException if it cannot be computed
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    static Mesh of(CsgOperation operation, Mesh first, List<Mesh> others, NodeContext context)
            throws DiagnosticException {
        List<CsgNode> operands = Trees.meshes(others);
        List<Part> parts = Parts.of(first);
        if (parts.size() > 1 && !Parts.areSolids(parts, context)) {
            // Triangles of one surface with several names: no part is a solid by itself.
            return cut(operation, first, operands, context);
        }
        List<Mesh> cut = new ArrayList<>();
        for (Part part : parts) {
            context.checkCancelled();
            cut.add(Parts.named(cut(operation, part.mesh(), operands, context), part.name()));
        }
        return Mesh.sideBySide(cut);
    }

    private static Mesh cut(CsgOperation operation, Mesh solid, List<CsgNode> others, NodeContext context)
            throws DiagnosticException {
        List<CsgNode> operands = new ArrayList<>();
        operands.add(Trees.literal(solid));
        operands.addAll(others);
        return TreeEvaluation.mesh(Trees.of(operation, operands), context);
    }
}
