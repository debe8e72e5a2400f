package org.chamfer.engine.internal.run;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeOutputs;
import org.chamfer.graph.type.NodeTypes;

/** Computes nodes in this process, on the calling thread. */
public final class LocalNodeRunner implements NodeRunner {
    private final NodeTypes types;

    /** Makes a runner of the functions of these types. */
    public LocalNodeRunner(NodeTypes types) {
        this.types = types;
    }

    @Override
    public NodeOutputs run(NodeJob job, NodeContext context) throws DiagnosticException, IOException {
        return types.function(job.type()).run(new JobInputs(job), context);
    }
}
