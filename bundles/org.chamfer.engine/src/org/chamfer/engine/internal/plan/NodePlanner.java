package org.chamfer.engine.internal.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.GraphSnapshot.Wire;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.values.Value;

/** Checks the wires and parameters of nodes. */
final class NodePlanner {
    private static final NodeSignature UNKNOWN = new NodeSignature(List.of(), List.of(), List.of());

    private final GraphIndex graph;
    private final Map<String, Integer> places;
    private final Map<String, NodeDeclaration> declarations;
    private final PortTypes ports;

    NodePlanner(
            GraphIndex graph, Map<String, Integer> places, Map<String, NodeDeclaration> declarations, PortTypes ports) {
        this.graph = graph;
        this.places = places;
        this.declarations = declarations;
        this.ports = ports;
    }

    /**
     * Plans one node.
     *
     * @throws DiagnosticException if a wire is not legal, a required input has none, or a parameter is no value of its
     *     kind or out of range
     */
    PlannedNode plan(Node node) throws DiagnosticException {
        NodeDeclaration declaration = declarations.get(node.id());
        Set<Integer> sources = new LinkedHashSet<>();
        for (Wire wire : graph.incoming(node.id())) {
            sources.add(places.get(wire.source()));
        }
        if (declaration.failure().isPresent()) {
            return new PlannedNode(
                    places.get(node.id()),
                    node,
                    declaration.type(),
                    declaration.signature().orElse(UNKNOWN),
                    declaration.failure(),
                    List.of(),
                    Collections.emptySortedMap(),
                    Collections.emptySortedMap(),
                    List.copyOf(sources),
                    List.of());
        }
        NodeSignature signature = declaration.signature().orElseThrow();
        List<PlannedInput> inputs = inputs(node, signature);
        SortedMap<String, Value> parameters = new TreeMap<>();
        SortedMap<String, String> files = new TreeMap<>();
        for (ParameterSpec parameter : signature.parameters()) {
            if (inputs.stream().noneMatch(input -> input.port().name().equals(parameter.name()))) {
                parameter(node, parameter, parameters, files);
            }
        }
        return new PlannedNode(
                places.get(node.id()),
                node,
                declaration.type(),
                signature,
                Optional.empty(),
                inputs,
                parameters,
                files,
                List.copyOf(sources),
                unknown(node, signature));
    }

    private List<PlannedInput> inputs(Node node, NodeSignature signature) throws DiagnosticException {
        Map<String, List<Link>> links = new TreeMap<>();
        for (Wire wire : graph.incoming(node.id())) {
            check(wire, node, signature);
            links.computeIfAbsent(wire.input(), _ -> new ArrayList<>())
                    .add(new Link(places.get(wire.source()), wire.output()));
        }
        List<PlannedInput> inputs = new ArrayList<>();
        for (PortSpec port : signature.inputs()) {
            List<Link> found = links.getOrDefault(port.name(), List.of());
            if (port.arity() == Arity.ONE && found.isEmpty()) {
                throw problem(
                        "engine.input-missing",
                        "the input " + port.name() + " of the node " + node.id() + " has no wire",
                        "connect an output of the type " + port.type());
            }
            add(node, port, Optional.empty(), found, inputs);
        }
        for (ParameterSpec parameter : signature.parameters()) {
            add(
                    node,
                    parameter.port(),
                    Optional.of(parameter),
                    links.getOrDefault(parameter.name(), List.of()),
                    inputs);
        }
        return inputs;
    }

    private static void add(
            Node node, PortSpec port, Optional<ParameterSpec> parameter, List<Link> links, List<PlannedInput> inputs)
            throws DiagnosticException {
        if (links.size() > 1 && port.arity() != Arity.MANY) {
            throw problem(
                    "engine.too-many-wires",
                    "the input " + port.name() + " of the node " + node.id() + " has " + links.size() + " wires",
                    "it takes one");
        }
        if (!links.isEmpty()) {
            inputs.add(new PlannedInput(port, parameter, links));
        }
    }

    private void check(Wire wire, Node node, NodeSignature signature) throws DiagnosticException {
        PortSpec input = signature.input(wire.input()).orElse(null);
        if (input == null) {
            List<String> names = new ArrayList<>();
            signature.inputs().forEach(port -> names.add(port.name()));
            signature.parameters().forEach(parameter -> names.add(parameter.name()));
            throw problem(
                    "engine.unknown-input",
                    "the node " + node.id() + " (" + node.type() + ") has no input " + wire.input(),
                    hint(wire.input(), names, "its inputs are "));
        }
        NodeDeclaration source = declarations.get(wire.source());
        if (source.signature().isEmpty()) {
            return;
        }
        NodeSignature giving = source.signature().get();
        PortSpec output = giving.output(wire.output()).orElse(null);
        if (output == null) {
            throw problem(
                    "engine.unknown-output",
                    "the node " + wire.source() + " has no output " + wire.output(),
                    hint(
                            wire.output(),
                            giving.outputs().stream().map(PortSpec::name).toList(),
                            "its outputs are "));
        }
        if (!ports.connectable(output.type(), input.type())) {
            throw problem(
                    "engine.wire-types",
                    "the input " + wire.input() + " of the node " + node.id() + " takes " + input.type() + ", but "
                            + wire.source() + "." + wire.output() + " gives " + output.type(),
                    "there is no converter from " + output.type() + " to " + input.type());
        }
    }

    private static void parameter(
            Node node, ParameterSpec parameter, SortedMap<String, Value> parameters, SortedMap<String, String> files)
            throws DiagnosticException {
        String text = node.parameters().getOrDefault(parameter.name(), parameter.defaultText());
        if (parameter.kind() == ParameterKind.FILE || parameter.kind() == ParameterKind.MODEL) {
            if (!text.isEmpty()) {
                files.put(parameter.name(), text);
            }
            return;
        }
        try {
            parameters.put(parameter.name(), ParameterText.read(parameter, text));
        } catch (DiagnosticException e) {
            Diagnostic cause = e.diagnostic();
            throw new DiagnosticException(
                    Diagnostic.error(cause.code(), "node " + node.id() + ": " + cause.message(), null)
                            .withHint(cause.hint()),
                    e);
        }
    }

    private static List<Diagnostic> unknown(Node node, NodeSignature signature) {
        List<Diagnostic> warnings = new ArrayList<>();
        for (String name : node.parameters().keySet()) {
            if (signature.parameter(name).isEmpty()) {
                List<String> names =
                        signature.parameters().stream().map(ParameterSpec::name).toList();
                warnings.add(Diagnostic.warning(
                                "engine.unknown-parameter",
                                "the node " + node.id() + " (" + node.type() + ") has no parameter " + name
                                        + ", its value is ignored",
                                null)
                        .withHint(NearestName.hint(name, names)));
            }
        }
        return warnings;
    }

    private static String hint(String name, List<String> names, String all) {
        String near = NearestName.hint(name, names);
        return !near.isEmpty() || names.isEmpty() ? near : all + String.join(", ", names);
    }

    private static DiagnosticException problem(String code, String message, String hint) {
        return new DiagnosticException(Diagnostic.error(code, message, null).withHint(hint));
    }
}
