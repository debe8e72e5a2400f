package org.chamfer.graph.command;

import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.internal.command.Edits;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphPackage;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Point;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.validate.GraphSite;

/**
 * Gives a wire other ends; it keeps its id and its place in the order, and is led straight. Cannot be executed if the ports
 * do not fit or a cycle would come of it; at an input that takes one wire, it replaces the one there.
 */
public final class ReconnectCommand extends GraphCommand {
    private final Graph graph;
    private final Wire wire;
    private final Connection connection;

    /** Leads a wire from an output port to an input port or parameter. */
    public ReconnectCommand(
            Graph graph, GraphSite site, Wire wire, Node source, String output, Node target, String input) {
        super("Reconnect");
        this.graph = graph;
        this.wire = wire;
        this.connection = new Connection(graph, site, source, output, target, input);
    }

    /** Why the wire cannot have these ends; nothing if it can. */
    public Optional<Diagnostic> problem() {
        return connection.problem(wire);
    }

    @Override
    protected boolean prepare() {
        return problem().isEmpty();
    }

    @Override
    void edit(Edits changes) {
        connection.replaced(wire).forEach(other -> changes.remove(graph.getWires(), other));
        changes.set(wire, GraphPackage.Literals.WIRE__SOURCE, connection.source());
        changes.set(wire, GraphPackage.Literals.WIRE__OUTPUT, connection.output());
        changes.set(wire, GraphPackage.Literals.WIRE__TARGET, connection.target());
        changes.set(wire, GraphPackage.Literals.WIRE__INPUT, connection.input());
        for (Point point : List.copyOf(wire.getPoints())) {
            changes.remove(wire.getPoints(), point);
        }
    }
}
