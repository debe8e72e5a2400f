package org.chamfer.nodes.internal.modify;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.MeshValue;

/** Moves, turns, scales and mirrors a solid. */
public final class TransformNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        Mesh mesh = inputs.get("mesh", MeshValue.class).mesh();
        return NodeOutputs.of("mesh", new MeshValue(mesh.transformed(Placement.inSpace(inputs.parameters()))));
    }
}
