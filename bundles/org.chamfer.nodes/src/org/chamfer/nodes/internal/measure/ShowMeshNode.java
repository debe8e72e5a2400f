package org.chamfer.nodes.internal.measure;

import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.MeshValue;
import org.chamfer.values.TextValue;

/** Hands a mesh on, at which people look, and says what it is. */
public final class ShowMeshNode implements NodeFunction {
    private static final String MESH = "mesh";

    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) {
        MeshValue mesh = inputs.get(MESH, MeshValue.class);
        return NodeOutputs.of(MESH, mesh).and("text", new TextValue(new FactsText().of(MeshFacts.of(mesh.mesh()), -1)));
    }
}
