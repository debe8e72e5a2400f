package org.chamfer.nodes.internal.value;

import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.ImageValue;

/** Hands an image on: the node type {@code show-image}, at which people look. */
public final class ShowImageNode implements NodeFunction {
    private static final String IMAGE = "image";

    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) {
        return NodeOutputs.of(IMAGE, inputs.get(IMAGE, ImageValue.class));
    }
}
