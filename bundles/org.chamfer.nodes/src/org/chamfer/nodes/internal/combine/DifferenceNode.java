package org.chamfer.nodes.internal.combine;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.values.MeshValue;

/** What is in the first solid and in none of the tools. Parts of the first solid stay parts. */
public final class DifferenceNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        Mesh base = inputs.get("base", MeshValue.class).mesh();
        Mesh rest = PartwiseOperation.of(new CsgOperation.Difference(), base, Meshes.at("tools", inputs), context);
        return NodeOutputs.of("mesh", new MeshValue(rest));
    }
}
