package org.chamfer.cli.internal.run;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.chamfer.graph.type.Requirement;
import org.chamfer.graph.type.SignatureRequest;

/** A handful of declarations, for tests that do not need what nodes compute. */
public final class FakeTypes implements NodeTypes {
    private static final List<NodeType> TYPES = List.of(
            type("number", "Values", List.of(), output("value", "number"), number("value", "1")),
            type("sum", "Values", List.of(input("terms", "number", Arity.MANY)), output("value", "number")),
            type(
                    "read",
                    "Values",
                    List.of(),
                    output("value", "text"),
                    parameter("file", ParameterKind.FILE, "", List.of())),
            type("slow", "Values", List.of(), output("value", "number"), number("seconds", "0")),
            type("fail", "Values", List.of(input("value", "any", Arity.OPTIONAL)), output("value", "number")),
            new NodeType(
                    "export",
                    1,
                    "Export",
                    "Results",
                    "",
                    "Makes a file of a value.",
                    new NodeSignature(
                            List.of(input("subject", "any", Arity.ONE)),
                            List.of(output("file", "file")),
                            List.of(
                                    parameter("name", ParameterKind.TEXT, "out.txt", List.of()),
                                    parameter(
                                            "ending",
                                            ParameterKind.CHOICE,
                                            "none",
                                            List.of(
                                                    new Choice("none", "None | nothing"),
                                                    new Choice("line", "line"))))),
                    false,
                    Set.of(Requirement.KERNEL),
                    Set.of("file"),
                    true,
                    "com.example",
                    "1.2.3"));

    private static NodeType type(
            String id, String category, List<PortSpec> inputs, PortSpec output, ParameterSpec... parameters) {
        return new NodeType(
                id,
                1,
                id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1),
                category,
                "",
                "Does what " + id + " says.",
                new NodeSignature(inputs, List.of(output), List.of(parameters)),
                false,
                Set.of(),
                Set.of(),
                true,
                "com.example",
                "1.2.3");
    }

    private static PortSpec input(String name, String type, Arity arity) {
        return new PortSpec(name, type, arity, name, "What comes in.");
    }

    private static PortSpec output(String name, String type) {
        return new PortSpec(name, type, Arity.ONE, name, "What comes out.");
    }

    private static ParameterSpec number(String name, String initial) {
        return new ParameterSpec(
                name,
                ParameterKind.NUMBER,
                name,
                initial,
                OptionalDouble.of(0),
                OptionalDouble.of(100),
                OptionalDouble.of(0.5),
                List.of(),
                "mm",
                "",
                "A length.");
    }

    private static ParameterSpec parameter(String name, ParameterKind kind, String initial, List<Choice> choices) {
        OptionalDouble none = OptionalDouble.empty();
        return new ParameterSpec(name, kind, name, initial, none, none, none, choices, "", "", "Something.");
    }

    @Override
    public List<NodeType> all() {
        return TYPES.stream()
                .sorted(Comparator.comparing(NodeType::category).thenComparing(NodeType::label))
                .toList();
    }

    @Override
    public Optional<NodeType> find(String id) {
        return TYPES.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    @Override
    public NodeFunction function(NodeType type) throws DiagnosticException {
        throw new DiagnosticException(Diagnostic.error("test", "nothing is computed here", null));
    }

    @Override
    public NodeSignature signature(SignatureRequest request) {
        return request.type().signature();
    }
}
