package org.chamfer.nodes.internal.value;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.values.NumberValue;

/**
 * Gives a number that a slider sets. The limits of the slider hold wherever the number comes from; there are none while
 * the greatest is not above the least.
 */
public final class NumberNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        NodeParameters parameters = inputs.parameters();
        double value = parameters.number("value");
        double least = parameters.number("min");
        double greatest = parameters.number("max");
        if (least < greatest && (value < least || value > greatest)) {
            throw new DiagnosticException(Diagnostic.error(
                            "node.number-range",
                            "the number " + ValueText.of(value) + " is not from " + ValueText.of(least) + " to "
                                    + ValueText.of(greatest),
                            null)
                    .withHint("choose another number, or change the limits min and max of this node"));
        }
        return NodeOutputs.of("value", new NumberValue(value));
    }
}
