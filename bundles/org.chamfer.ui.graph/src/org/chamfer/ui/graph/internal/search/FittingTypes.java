package org.chamfer.ui.graph.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.PortTypes;

/** Which node types fit to the loose end of a wire, and by which of their ports. */
public final class FittingTypes {
    private static final String ANY = "any";

    private final NodeTypes nodeTypes;
    private final PortTypes portTypes;

    /** Among the types that there are. */
    public FittingTypes(NodeTypes nodeTypes, PortTypes portTypes) {
        this.nodeTypes = nodeTypes;
        this.portTypes = portTypes;
    }

    /** All types, for a node without wire. */
    public List<NodeChoice> all() {
        return nodeTypes.all().stream().map(NodeChoice::new).toList();
    }

    /**
     * The types that a wire of a type can lead to, those with a port of the very type first.
     *
     * @param portType type of the port where the wire begins
     * @param output true if it begins at an output, and an input is looked for
     */
    public List<NodeChoice> to(String portType, boolean output) {
        record Fit(NodeChoice choice, int distance) {}
        List<Fit> fits = new ArrayList<>();
        for (NodeType type : nodeTypes.all()) {
            best(type, portType, output)
                    .ifPresent(port ->
                            fits.add(new Fit(new NodeChoice(type, Optional.of(port)), distance(type, port, portType))));
        }
        // The order of equals stays: by category and label.
        return fits.stream()
                .sorted(Comparator.comparingInt(Fit::distance))
                .map(Fit::choice)
                .toList();
    }

    private Optional<PortSpec> best(NodeType type, String portType, boolean output) {
        Stream<PortSpec> ports = output
                ? Stream.concat(
                        type.signature().inputs().stream(),
                        type.signature().parameters().stream().map(ParameterSpec::port))
                : type.signature().outputs().stream();
        return ports.filter(port -> output ? connectable(portType, port.type()) : connectable(port.type(), portType))
                .min(Comparator.comparingInt(port -> distance(type, port, portType)));
    }

    private boolean connectable(String from, String to) {
        return portTypes.connectable(from, to);
    }

    /** How far a port is from what a wire brings: the same type, anything, a conversion; parameters last. */
    private static int distance(NodeType type, PortSpec port, String portType) {
        boolean parameter = type.signature().parameter(port.name()).isPresent()
                && type.signature().output(port.name()).isEmpty();
        int distance = port.type().equals(portType) ? 0 : port.type().equals(ANY) || portType.equals(ANY) ? 1 : 2;
        return parameter ? distance + 3 : distance;
    }
}
