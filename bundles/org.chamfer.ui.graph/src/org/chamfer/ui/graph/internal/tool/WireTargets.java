package org.chamfer.ui.graph.internal.tool;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.ui.graph.internal.document.GraphDocument;
import org.chamfer.ui.graph.internal.part.WireIndex;

/**
 * Where a wire that begins at a port may end: ports of the other side whose type fits, at nodes that would not close a
 * circle. Found once when the wire is begun, so that each further question is cheap.
 */
public final class WireTargets {
    private final GraphDocument document;
    private final WireIndex wires;
    private final Optional<PortSpec> port;
    private final boolean output;
    private final Set<Node> circular = new HashSet<>();

    /**
     * Targets of a wire.
     *
     * @param output true if it begins at an output
     * @param lifted the wire that gets another end; {@code null} for a new one
     */
    public WireTargets(GraphDocument document, WireIndex wires, Node node, String name, boolean output, Wire lifted) {
        this.document = document;
        this.wires = wires;
        this.output = output;
        this.port =
                document.signature(node).flatMap(signature -> output ? signature.output(name) : signature.input(name));
        Deque<Node> next = new ArrayDeque<>(List.of(node));
        while (!next.isEmpty()) {
            Node current = next.poll();
            if (circular.add(current)) {
                List<Wire> further = output ? wires.incoming(current) : wires.outgoing(current);
                for (Wire wire : further) {
                    if (wire != lifted) {
                        next.add(output ? wire.getSource() : wire.getTarget());
                    }
                }
            }
        }
    }

    /** Whether the wire may end at a port. */
    public boolean legal(Node node, String name) {
        return candidate(node, name).filter(this::fits).isPresent() && !circular.contains(node);
    }

    /** The names of the ports of a node at which the wire may end. */
    public Set<String> legal(Node node) {
        Set<String> names = new HashSet<>();
        if (!circular.contains(node)) {
            candidates(node).filter(this::fits).forEach(candidate -> names.add(candidate.name()));
        }
        return names;
    }

    /**
     * The port that is meant if the wire is dropped on the node itself: of the legal ones rather a free one, of the same
     * type, no parameter, the first.
     */
    public Optional<String> best(Node node) {
        Set<String> legal = legal(node);
        List<PortSpec> fitting = new ArrayList<>(candidates(node)
                .filter(candidate -> legal.contains(candidate.name()))
                .toList());
        fitting.sort(Comparator.comparing((PortSpec candidate) -> !free(node, candidate))
                .thenComparing(candidate -> !sameType(candidate))
                .thenComparing(candidate -> isParameter(node, candidate)));
        return fitting.stream().map(PortSpec::name).findFirst();
    }

    private boolean free(Node node, PortSpec candidate) {
        return output
                && (candidate.arity() == Arity.MANY
                        || wires.at(node, candidate.name()).isEmpty());
    }

    private boolean sameType(PortSpec candidate) {
        return port.filter(own -> own.type().equals(candidate.type())).isPresent();
    }

    private boolean isParameter(Node node, PortSpec candidate) {
        return output
                && document.signature(node)
                        .flatMap(signature -> signature.parameter(candidate.name()))
                        .isPresent();
    }

    private boolean fits(PortSpec candidate) {
        PortTypes types = document.site().portTypes();
        return port.isPresent()
                && (output
                        ? types.connectable(port.get().type(), candidate.type())
                        : types.connectable(candidate.type(), port.get().type()));
    }

    private Optional<PortSpec> candidate(Node node, String name) {
        return document.signature(node).flatMap(known -> output ? known.input(name) : known.output(name));
    }

    private Stream<PortSpec> candidates(Node node) {
        Optional<NodeSignature> signature = document.signature(node);
        if (signature.isEmpty()) {
            return Stream.empty();
        }
        NodeSignature known = signature.get();
        return output
                ? Stream.concat(
                        known.inputs().stream(), known.parameters().stream().map(ParameterSpec::port))
                : known.outputs().stream();
    }
}
