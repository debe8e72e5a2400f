package org.chamfer.engine;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;

/**
 * Runs graphs. Keeps values in memory and in the store, so that a run computes only what changed. Several runs may go on
 * at once; thread-safe. Closing it ends its threads and child processes.
 */
public interface GraphEngine extends AutoCloseable {
    /**
     * Runs a graph to its end.
     *
     * @param graph what to run
     * @param request which nodes, and how
     * @param listener hears what happens
     * @param work cancels the run; gets the progress of the whole
     * @return how each node ended; failed nodes are in the result and do not throw
     * @throws DiagnosticException if the graph cannot be run at all: a cycle, a wire that is not legal, a value out of
     *     range, a target that is not there
     */
    RunResult run(GraphSnapshot graph, RunRequest request, RunListener listener, WorkContext work)
            throws DiagnosticException;

    /**
     * Checks a graph without running it.
     *
     * @throws DiagnosticException as {@link #run} does before anything is computed
     */
    void validate(GraphSnapshot graph, RunRequest request) throws DiagnosticException;

    @Override
    void close();
}
