package org.chamfer.graph.node;

import java.io.IOException;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * What a node type computes. Contributed through the extension point {@code org.chamfer.graph.nodeTypes}; needs a public
 * constructor without parameters.
 *
 * <p>A pure function: the outputs follow from the inputs, the parameters and the files that are told to the context, and
 * from nothing else; no clock, locale, environment or order of threads. Functions have no state: one instance is used
 * by several threads at once.
 */
@FunctionalInterface
public interface NodeFunction {
    /**
     * Computes the outputs.
     *
     * @param inputs the values at the input ports and the parameters
     * @param context for progress, cancellation, messages, files and services; polled at least every 50 ms of work
     * @return a value for each output port of the node type
     * @throws DiagnosticException if the inputs make no sense; says what was expected and what to do
     * @throws IOException if a file cannot be read
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    NodeOutputs run(NodeInputs inputs, NodeContext context) throws DiagnosticException, IOException;
}
