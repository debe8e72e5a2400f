package com.example.points;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.MeshValue;

/** The node type {@code com.example.scatter}. Its ports and parameters are declared in plugin.xml. */
public final class ScatterNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        Scatter scatter = new Scatter(inputs.get("mesh", MeshValue.class).mesh());
        int count = inputs.parameters().integer("count");
        int seed = inputs.parameters().integer("seed");
        return NodeOutputs.of("points", scatter.points(count, seed, context));
    }
}
