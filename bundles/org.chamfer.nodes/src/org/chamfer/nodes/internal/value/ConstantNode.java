package org.chamfer.nodes.internal.value;

import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;

/** Gives what is entered: the node types {@code prompt}, {@code text}, {@code vector} and {@code boolean}. */
public final class ConstantNode implements NodeFunction {
    private static final String VALUE = "value";

    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) {
        return NodeOutputs.of(
                VALUE,
                inputs.parameters()
                        .find(VALUE)
                        .orElseThrow(() -> new IllegalArgumentException("no parameter " + VALUE + " is declared")));
    }
}
