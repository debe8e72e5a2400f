package org.chamfer.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.SignatureRequest;

/** A handful of declared node types for tests; nothing of them runs. */
public final class FakeTypes implements NodeTypes {
    private final List<NodeType> types = new ArrayList<>(List.of(
            type("number", List.of(), List.of(port("value", "number", Arity.ONE)), number("value")),
            type("prompt", List.of(), List.of(port("value", "text", Arity.ONE)), text("value")),
            type(
                    "gear",
                    List.of(),
                    List.of(port("mesh", "mesh", Arity.ONE)),
                    number("teeth"),
                    number("bore"),
                    choice("form", "spur", "helical")),
            type("box", List.of(), List.of(port("mesh", "mesh", Arity.ONE)), number("size")),
            type("union", List.of(port("meshes", "mesh", Arity.MANY)), List.of(port("mesh", "mesh", Arity.ONE))),
            type(
                    "difference",
                    List.of(port("base", "mesh", Arity.ONE), port("tools", "mesh", Arity.MANY)),
                    List.of(port("mesh", "mesh", Arity.ONE))),
            type(
                    "show",
                    List.of(port("subject", "any", Arity.ONE)),
                    List.of(port("value", "any", Arity.ONE)),
                    text("title")),
            type("com.example.faulty", List.of(), List.of())));

    @Override
    public List<NodeType> all() {
        return List.copyOf(types);
    }

    @Override
    public Optional<NodeType> find(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    /** The type of an id that is there. */
    public NodeType get(String id) {
        return find(id).orElseThrow();
    }

    @Override
    public NodeFunction function(NodeType type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public NodeSignature signature(SignatureRequest request) throws DiagnosticException {
        if (request.type().id().equals("com.example.faulty")) {
            throw new DiagnosticException(Diagnostic.error("code.syntax", "unexpected end of the code", null));
        }
        return request.type().signature();
    }

    private static NodeType type(
            String id, List<PortSpec> inputs, List<PortSpec> outputs, ParameterSpec... parameters) {
        return new NodeType(
                id,
                2,
                "The " + id,
                "Fakes",
                "",
                "",
                new NodeSignature(inputs, outputs, List.of(parameters)),
                false,
                Set.of(),
                Set.of(),
                true,
                "org.chamfer.fakes",
                "1.0.0");
    }

    private static PortSpec port(String name, String type, Arity arity) {
        return new PortSpec(name, type, arity, name, "");
    }

    private static ParameterSpec number(String name) {
        return parameter(name, ParameterKind.NUMBER, "1", List.of());
    }

    private static ParameterSpec text(String name) {
        return parameter(name, ParameterKind.TEXT, "", List.of());
    }

    private static ParameterSpec choice(String name, String... values) {
        List<Choice> choices =
                List.of(values).stream().map(value -> new Choice(value, value)).toList();
        return parameter(name, ParameterKind.CHOICE, values[0], choices);
    }

    private static ParameterSpec parameter(String name, ParameterKind kind, String value, List<Choice> choices) {
        OptionalDouble none = OptionalDouble.empty();
        OptionalDouble maximum = kind == ParameterKind.NUMBER ? OptionalDouble.of(100) : none;
        return new ParameterSpec(name, kind, name, value, none, maximum, none, choices, "", "", "");
    }
}
