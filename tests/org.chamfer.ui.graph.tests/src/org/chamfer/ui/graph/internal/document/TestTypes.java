package org.chamfer.ui.graph.internal.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.SignatureRequest;

/**
 * A few node types for tests: {@code number} (a parameter), {@code box} (mesh from a size), {@code union} (meshes),
 * {@code trace} (region from an image), and {@code code}, whose parameter {@code ports} names its inputs.
 */
public final class TestTypes implements NodeTypes {
    private final List<SignatureRequest> asked = new ArrayList<>();

    /** What the dynamic type was asked for. */
    public List<SignatureRequest> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    @Override
    public List<NodeType> all() {
        return List.of(
                type("code", "OpenSCAD Code", "Code", true, List.of(), List.of(out("mesh")), List.of(text("ports"))),
                type(
                        "union",
                        "Union",
                        "Combine",
                        false,
                        List.of(in("solids", "mesh", Arity.MANY)),
                        List.of(out("mesh")),
                        List.of()),
                type(
                        "trace",
                        "Trace",
                        "Images",
                        false,
                        List.of(in("image", "image", Arity.ONE)),
                        List.of(out("region")),
                        List.of()),
                type("number", "Number", "Input", false, List.of(), List.of(out("number")), List.of(number("value"))),
                type("box", "Box", "Solids", false, List.of(), List.of(out("mesh")), List.of(number("size"))),
                type(
                        "show",
                        "Show Anything",
                        "Results",
                        false,
                        List.of(in("subject", "any", Arity.ONE)),
                        List.of(),
                        List.of()));
    }

    @Override
    public Optional<NodeType> find(String id) {
        return all().stream().filter(type -> type.id().equals(id)).findFirst();
    }

    @Override
    public NodeFunction function(NodeType type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public NodeSignature signature(SignatureRequest request) throws DiagnosticException, IOException {
        NodeSignature declared = request.type().signature();
        if (!request.type().dynamic()) {
            return declared;
        }
        synchronized (asked) {
            asked.add(request);
        }
        String ports = request.parameter("ports");
        if (ports.equals("bad")) {
            throw new DiagnosticException(Diagnostic.error("test.bad", "the code is bad", null));
        }
        List<PortSpec> inputs = Stream.of(ports.split(","))
                .filter(port -> !port.isEmpty())
                .map(port -> in(port, "mesh", Arity.OPTIONAL))
                .toList();
        return new NodeSignature(inputs, declared.outputs(), declared.parameters());
    }

    private static NodeType type(
            String id,
            String label,
            String category,
            boolean dynamic,
            List<PortSpec> inputs,
            List<PortSpec> outputs,
            List<ParameterSpec> parameters) {
        return new NodeType(
                id,
                1,
                label,
                category,
                "",
                "Makes " + label + ". For tests.",
                new NodeSignature(inputs, outputs, parameters),
                dynamic,
                Set.of(),
                Set.of(),
                true,
                "test",
                "1.0.0");
    }

    private static PortSpec in(String name, String type, Arity arity) {
        return new PortSpec(name, type, arity, name, "");
    }

    private static PortSpec out(String type) {
        return new PortSpec(type, type, Arity.ONE, type, "");
    }

    private static ParameterSpec number(String name) {
        return parameter(name, ParameterKind.NUMBER, "1");
    }

    private static ParameterSpec text(String name) {
        return parameter(name, ParameterKind.TEXT, "");
    }

    private static ParameterSpec parameter(String name, ParameterKind kind, String value) {
        return new ParameterSpec(
                name,
                kind,
                name,
                value,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                "",
                "",
                "");
    }
}
