package org.chamfer.nodes.internal.modify;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.repair.MeshDefects;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.nodes.internal.simplify.MeshSimplification;
import org.chamfer.values.MeshValue;

/** Takes away triangles that the shape does not need. */
public final class SimplifyNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        Mesh mesh = inputs.get("mesh", MeshValue.class).mesh();
        MeshDefects defects = MeshDefects.of(mesh, context);
        if (!defects.isClosed() || defects.degenerateFacets() > 0) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.not-closed", "the mesh is not closed: " + String.join(", ", defects.describe()), null)
                    .withHint("put a node repair before this one"));
        }
        Mesh simple = MeshSimplification.of(mesh, inputs.parameters().number("tolerance"), context);
        return NodeOutputs.of("mesh", new MeshValue(simple));
    }
}
