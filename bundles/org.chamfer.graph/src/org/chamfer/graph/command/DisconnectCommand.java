package org.chamfer.graph.command;

import java.util.Collection;
import java.util.List;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Wire;

/** Removes wires. */
public final class DisconnectCommand extends GraphCommand {
    private final Graph graph;
    private final List<Wire> wires;

    /** Removes wires of a graph. */
    public DisconnectCommand(Graph graph, Collection<Wire> wires) {
        super("Disconnect");
        this.graph = graph;
        this.wires = List.copyOf(wires);
    }

    @Override
    protected boolean prepare() {
        return !wires.isEmpty();
    }

    @Override
    void edit(Edits changes) {
        wires.forEach(wire -> changes.remove(graph.getWires(), wire));
    }
}
