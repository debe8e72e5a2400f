package org.chamfer.graph.command;

import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.file.ElementIds;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.validate.GraphSite;

/**
 * Adds a wire. Cannot be executed if the ports do not fit or a cycle would come of it; at an input that takes one wire, the
 * new one replaces the old one.
 */
public final class ConnectCommand extends GraphCommand {
    private final Graph graph;
    private final Connection connection;
    private final Wire wire = GraphFactory.eINSTANCE.createWire();

    /** Connects an output port to an input port or parameter. */
    public ConnectCommand(Graph graph, GraphSite site, Node source, String output, Node target, String input) {
        super("Connect");
        this.graph = graph;
        this.connection = new Connection(graph, site, source, output, target, input);
        connection.lead(wire);
    }

    /** The wire that is added. */
    public Wire wire() {
        return wire;
    }

    /** Why the wire cannot be added; nothing if it can. */
    public Optional<Diagnostic> problem() {
        return connection.problem(wire);
    }

    @Override
    protected boolean prepare() {
        return problem().isEmpty();
    }

    @Override
    void edit(Edits changes) {
        wire.setId(new ElementIds(graph).next("wire"));
        List<Wire> replaced = connection.replaced(wire);
        int place =
                replaced.isEmpty() ? graph.getWires().size() : graph.getWires().indexOf(replaced.getFirst());
        replaced.forEach(other -> changes.remove(graph.getWires(), other));
        changes.insert(graph.getWires(), place, wire);
    }
}
