package org.chamfer.graph.internal.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.validate.GraphProblem;
import org.chamfer.graph.validate.GraphSite;
import org.chamfer.graph.validate.NodeSignatures;
import org.chamfer.graph.validate.WireRules;

/** Wires end at ports that are there and fit, and inputs have as many wires as they take. */
public final class WireCheck {
    private record Input(Node node, String port) {}

    private final GraphSite site;
    private final NodeSignatures signatures;
    private final List<GraphProblem> problems = new ArrayList<>();
    private final Map<Input, Wire> wired = new HashMap<>();

    private WireCheck(GraphSite site, NodeSignatures signatures) {
        this.site = site;
        this.signatures = signatures;
    }

    /** What is wrong: wires in the order of the graph, then inputs that lack one. */
    public static List<GraphProblem> problems(Graph graph, GraphSite site, NodeSignatures signatures) {
        WireCheck check = new WireCheck(site, signatures);
        check.wires(graph);
        check.inputs(graph);
        return check.problems;
    }

    private void wires(Graph graph) {
        WireRules rules = new WireRules(site, signatures);
        Set<Node> nodes = new HashSet<>(graph.getNodes());
        for (Wire wire : graph.getWires()) {
            if (!nodes.contains(wire.getSource()) || !nodes.contains(wire.getTarget())) {
                add(
                        wire.getId(),
                        "graph.dangling-wire",
                        "wire " + wire.getId() + " does not join two nodes",
                        "remove it");
                continue;
            }
            Optional<Diagnostic> problem =
                    rules.problem(wire.getSource(), wire.getOutput(), wire.getTarget(), wire.getInput());
            problem.ifPresent(found -> problems.add(new GraphProblem(String.valueOf(wire.getId()), found)));
            Wire other = wired.putIfAbsent(new Input(wire.getTarget(), wire.getInput()), wire);
            if (problem.isEmpty() && other != null && isSingle(wire)) {
                add(
                        wire.getId(),
                        "graph.too-many-wires",
                        "the input " + wire.getInput() + " of "
                                + wire.getTarget().getId() + " takes one wire, and has " + other.getId() + " and "
                                + wire.getId(),
                        "remove one of them");
            }
        }
    }

    private boolean isSingle(Wire wire) {
        return signatures
                .of(wire.getTarget())
                .flatMap(signature -> signature.input(wire.getInput()))
                .filter(port -> port.arity() != Arity.MANY)
                .isPresent();
    }

    private void inputs(Graph graph) {
        for (Node node : graph.getNodes()) {
            List<PortSpec> inputs =
                    signatures.of(node).map(NodeSignature::inputs).orElse(List.of());
            for (PortSpec input : inputs) {
                if (input.arity() == Arity.ONE && !wired.containsKey(new Input(node, input.name()))) {
                    add(
                            node.getId(),
                            "graph.missing-input",
                            "the input " + input.name() + " of " + node.getId() + " is not connected",
                            "connect an output of the type " + input.type());
                }
            }
        }
    }

    private void add(String element, String code, String message, String hint) {
        problems.add(new GraphProblem(
                String.valueOf(element),
                Diagnostic.error(code, message, SourceRange.ofFile(site.file())).withHint(hint)));
    }
}
