package org.chamfer.graph.command;

import org.chamfer.graph.model.Graph;
import org.eclipse.emf.common.command.BasicCommandStack;

/** The edits of one graph, to be undone and done again. Every edit of the graph goes through its one stack. */
public final class GraphCommandStack extends BasicCommandStack {
    private final Graph graph;

    /** The stack of a graph. */
    public GraphCommandStack(Graph graph) {
        this.graph = graph;
    }

    /** The graph that the commands edit. */
    public Graph graph() {
        return graph;
    }

    /** Lets failures of commands, which are faults of the program, reach the caller instead of a log. */
    @Override
    protected void handleError(Exception failure) {
        throw failure instanceof RuntimeException fault ? fault : new IllegalStateException(failure);
    }
}
