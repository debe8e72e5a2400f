package org.chamfer.graph.validate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.graph.internal.validate.WirePath;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;

/** Which outputs may be wired to which inputs: the ports are there, and their types are equal or convertible. */
public final class WireRules {
    private final GraphSite site;
    private final NodeSignatures signatures;

    /** Rules with what there is at a place. */
    public WireRules(GraphSite site, NodeSignatures signatures) {
        this.site = site;
        this.signatures = signatures;
    }

    /**
     * What is wrong with a wire between two nodes, cycles and arity apart. Ports of nodes without signature are not
     * judged.
     */
    public Optional<Diagnostic> problem(Node source, String output, Node target, String input) {
        Optional<NodeSignature> from = signatures.of(source);
        Optional<NodeSignature> to = signatures.of(target);
        Optional<PortSpec> out = from.flatMap(signature -> signature.output(output));
        Optional<PortSpec> in = to.flatMap(signature -> signature.input(input));
        if (from.isPresent() && out.isEmpty()) {
            return Optional.of(noPort(source, "output", output, names(from.get().outputs())));
        }
        if (to.isPresent() && in.isEmpty()) {
            return Optional.of(noPort(target, "input", input, inputNames(to.get())));
        }
        if (out.isEmpty() || in.isEmpty()) {
            return Optional.empty();
        }
        return types(source, out.get(), target, in.get());
    }

    /** What is wrong with a further wire between two nodes because of where the others lead: a cycle. */
    public Optional<Diagnostic> cycle(Collection<Wire> others, Node source, Node target) {
        List<Node> path = WirePath.find(others, target, source);
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(error(
                        "graph.cycle",
                        "nodes would depend on each other in a circle: "
                                + path.stream().map(Node::getId).collect(Collectors.joining(" -> ")) + " -> "
                                + target.getId(),
                        "wires lead from what is computed first to what is computed from it"));
    }

    private Optional<Diagnostic> types(Node source, PortSpec output, Node target, PortSpec input) {
        if (site.portTypes().connectable(output.type(), input.type())) {
            return Optional.empty();
        }
        List<String> fitting = site.portTypes().all().stream()
                .map(type -> type.id())
                .filter(type -> site.portTypes().connectable(type, input.type()))
                .toList();
        return Optional.of(error(
                "graph.wrong-type",
                "the output " + output.name() + " of " + source.getId() + " is of the type " + output.type()
                        + ", and the input " + input.name() + " of " + target.getId() + " takes " + input.type(),
                fitting.isEmpty() ? "" : "it takes wires of the types " + String.join(", ", fitting)));
    }

    private Diagnostic noPort(Node node, String kind, String name, List<String> known) {
        String near = NearestName.hint(name, known);
        return error(
                "graph.no-such-port",
                "node " + node.getId() + " has no " + kind + " " + name,
                near.isEmpty() && !known.isEmpty() ? "there are: " + String.join(", ", known) : near);
    }

    private Diagnostic error(String code, String message, String hint) {
        return Diagnostic.error(code, message, SourceRange.ofFile(site.file())).withHint(hint);
    }

    private static List<String> names(List<PortSpec> ports) {
        return ports.stream().map(PortSpec::name).toList();
    }

    private static List<String> inputNames(NodeSignature signature) {
        return Stream.concat(
                        signature.inputs().stream().map(PortSpec::name),
                        signature.parameters().stream().map(ParameterSpec::name))
                .toList();
    }
}
