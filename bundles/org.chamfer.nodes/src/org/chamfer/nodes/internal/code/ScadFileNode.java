package org.chamfer.nodes.internal.code;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeFile;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.node.NodeInputs;
import org.chamfer.graph.node.NodeOutputs;

/** Runs a file of OpenSCAD code. */
public final class ScadFileNode implements NodeFunction {
    /** The parameter with the file. */
    static final String FILE = "file";

    @Override
    public NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException, IOException {
        NodeFile file = inputs.parameters()
                .file(FILE)
                .orElseThrow(() -> new DiagnosticException(Diagnostic.error("node.no-file", "no file is chosen", null)
                        .withHint("set the parameter file, or connect a file to the port of that name")));
        Path path = file.path().orElseGet(() -> context.folder().resolve(file.name()));
        return new CodeRun(inputs, context).run(file.name(), path, new String(file.bytes(), StandardCharsets.UTF_8));
    }
}
