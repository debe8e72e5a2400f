package org.chamfer.nodes.internal.value;

import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;

/** Shows any value as a text: what can be written in full, and for the others what they are. */
public final class ShowTextNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) {
        Value value = inputs.get("value", Value.class);
        return NodeOutputs.of("text", new TextValue(ValueText.find(value).orElseGet(value::toString)));
    }
}
