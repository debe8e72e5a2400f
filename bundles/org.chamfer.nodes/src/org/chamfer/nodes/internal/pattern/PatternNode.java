package org.chamfer.nodes.internal.pattern;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.values.MeshValue;

/** Copies of a solid in a row, about an axis, or in a grid. */
public final class PatternNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters p = inputs.parameters();
        Mesh mesh = inputs.get("mesh", MeshValue.class).mesh();
        Mesh copies = Copies.of(mesh, PatternPlaces.inSpace(p), p.text("result"), context);
        return NodeOutputs.of("mesh", new MeshValue(copies));
    }
}
