package org.chamfer.graph.command;

import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphPackage;

/** Gives a graph another description. */
public final class DescribeCommand extends GraphCommand {
    private final Graph graph;
    private final String description;

    /**
     * Describes a graph.
     *
     * @param description blank or {@code null} for none
     */
    public DescribeCommand(Graph graph, String description) {
        super("Describe Graph");
        this.graph = graph;
        this.description = description == null || description.isBlank() ? null : description;
    }

    @Override
    void edit(Edits changes) {
        changes.set(graph, GraphPackage.Literals.GRAPH__DESCRIPTION, description);
    }
}
