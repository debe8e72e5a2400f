package org.chamfer.nodes.internal.file;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.values.FileValue;

/** Gives a file with its content. */
public final class FileNode implements NodeFunction {
    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException {
        ChosenFile file = ChosenFile.of(inputs, context);
        try {
            return NodeOutputs.of("file", new FileValue(file.plainName(), file.bytes()));
        } catch (IllegalArgumentException e) {
            throw new DiagnosticException(
                    Diagnostic.error("node.file-name", e.getMessage(), file.place())
                            .withHint("rename the file"),
                    e);
        }
    }
}
