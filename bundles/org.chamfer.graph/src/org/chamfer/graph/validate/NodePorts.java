package org.chamfer.graph.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.GraphFactory;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Port;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.values.PortTypeIds;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Derives the ports of nodes for editors: those of the signature, and those that only wires know, such as all ports of a
 * node whose type is not installed. Ports are in no file, and deriving them is no edit.
 */
public final class NodePorts {
    private final NodeSignatures signatures;

    /** Derives ports from signatures. */
    public NodePorts(NodeSignatures signatures) {
        this.signatures = signatures;
    }

    /** Brings the ports of a node up to date; nothing is touched, and nobody notified, if they are. */
    public void refresh(Graph graph, Node node) {
        List<Port> ports = ports(graph, node);
        if (!EcoreUtil.equals(ports, node.getPorts())) {
            node.getPorts().clear();
            node.getPorts().addAll(ports);
        }
    }

    private List<Port> ports(Graph graph, Node node) {
        List<Port> ports = new ArrayList<>();
        Optional<NodeSignature> signature = signatures.of(node);
        signature.ifPresent(known -> {
            known.inputs().forEach(input -> ports.add(port(input, false, false)));
            for (ParameterSpec parameter : known.parameters()) {
                ports.add(port(parameter.port(), false, true));
            }
            known.outputs().forEach(output -> ports.add(port(output, true, false)));
        });
        for (Wire wire : graph.getWires()) {
            if (wire.getTarget() == node) {
                addUnknown(ports, wire.getInput(), false);
            }
            if (wire.getSource() == node) {
                addUnknown(ports, wire.getOutput(), true);
            }
        }
        return ports;
    }

    private static void addUnknown(List<Port> ports, String name, boolean output) {
        if (ports.stream().noneMatch(port -> port.isOutput() == output && name.equals(port.getName()))) {
            ports.add(port(new PortSpec(name, PortTypeIds.ANY, Arity.MANY, name, ""), output, false));
        }
    }

    private static Port port(PortSpec declared, boolean output, boolean parameter) {
        Port port = GraphFactory.eINSTANCE.createPort();
        port.setName(declared.name());
        port.setType(declared.type());
        port.setLabel(declared.label());
        port.setOutput(output);
        port.setMany(declared.arity() == Arity.MANY);
        port.setParameter(parameter);
        return port;
    }
}
