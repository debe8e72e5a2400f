package org.chamfer.graph.command;

import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.validate.GraphSite;
import org.chamfer.graph.validate.NodeSignatures;
import org.chamfer.graph.validate.WireRules;

/** The ends that a wire is to get, whether it may get them, and what has to give way. */
final class Connection {
    private final Graph graph;
    private final GraphSite site;
    private final NodeSignatures signatures;
    private final Node source;
    private final String output;
    private final Node target;
    private final String input;

    Connection(Graph graph, GraphSite site, Node source, String output, Node target, String input) {
        this.graph = graph;
        this.site = site;
        this.signatures = new NodeSignatures(site);
        this.source = source;
        this.output = output;
        this.target = target;
        this.input = input;
    }

    /** Gives a wire that is not in the graph yet its ends. */
    void lead(Wire wire) {
        wire.setSource(source);
        wire.setOutput(output);
        wire.setTarget(target);
        wire.setInput(input);
    }

    Node source() {
        return source;
    }

    String output() {
        return output;
    }

    Node target() {
        return target;
    }

    String input() {
        return input;
    }

    /** Why the wire cannot have these ends; nothing if it can. */
    Optional<Diagnostic> problem(Wire wire) {
        WireRules rules = new WireRules(site, signatures);
        List<Wire> others =
                graph.getWires().stream().filter(other -> other != wire).toList();
        return signatures
                .problem(source)
                .or(() -> signatures.problem(target))
                .or(() -> rules.problem(source, output, target, input))
                .or(() -> rules.cycle(others, source, target));
    }

    /** The other wires at the input, if it takes only one. */
    List<Wire> replaced(Wire wire) {
        boolean many = signatures
                .of(target)
                .flatMap(signature -> signature.input(input))
                .filter(port -> port.arity() == Arity.MANY)
                .isPresent();
        return many
                ? List.of()
                : graph.getWires().stream()
                        .filter(other -> other != wire && other.getTarget() == target && input.equals(other.getInput()))
                        .toList();
    }
}
