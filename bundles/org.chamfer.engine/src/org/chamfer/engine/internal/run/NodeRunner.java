package org.chamfer.engine.internal.run;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.graph.node.NodeOutputs;

/** Where nodes are computed: in this process or in a child process. Called by several threads at once. */
public interface NodeRunner extends AutoCloseable {
    /**
     * Computes one node. Whatever is thrown is a failure of this node alone.
     *
     * @param job the node with all its values
     * @param context gets progress, messages and files; once it is cancelled (by the user, or because the time limit has
     *     passed) nobody waits for the result: a child process that does not end by itself is to be killed
     * @return what the function gave, not checked
     * @throws DiagnosticException if the node cannot be computed, or its process ended: the message says how
     * @throws IOException if a file cannot be read
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    NodeOutputs run(NodeJob job, NodeContext context) throws DiagnosticException, IOException;

    /** Ends what the runner started, such as child processes. Does not wait and does not fail. */
    @Override
    default void close() {
        // Most runners start nothing.
    }
}
