package org.chamfer.nodes.internal.code;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;

/** Runs OpenSCAD code that is written in the graph. */
public final class ScadCodeNode implements NodeFunction {
    /** The parameter with the code. */
    static final String CODE = "code";

    /** What messages call the code. */
    static final String NAME = "code";

    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException, IOException {
        String text = inputs.parameters().text(CODE);
        return new CodeRun(inputs, context).run(NAME, context.folder().resolve(NAME), text);
    }
}
