package org.chamfer.graph.command;

import java.util.List;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Wire;

/** Gives a wire another place among those to the same input port, which takes their values in this order. */
public final class ReorderWireCommand extends GraphCommand {
    private final Graph graph;
    private final Wire wire;
    private final int place;

    /**
     * Moves a wire.
     *
     * @param place counted from 0 among the wires to the input
     */
    public ReorderWireCommand(Graph graph, Wire wire, int place) {
        super("Reorder");
        this.graph = graph;
        this.wire = wire;
        this.place = place;
    }

    @Override
    protected boolean prepare() {
        return place >= 0 && place < siblings().size();
    }

    @Override
    void edit(Edits changes) {
        int index = graph.getWires().indexOf(siblings().get(place));
        changes.remove(graph.getWires(), wire);
        changes.insert(graph.getWires(), index, wire);
    }

    private List<Wire> siblings() {
        return graph.getWires().stream()
                .filter(other ->
                        other.getTarget() == wire.getTarget() && wire.getInput().equals(other.getInput()))
                .toList();
    }
}
