package org.chamfer.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.Requirement;
import org.chamfer.graph.type.SignatureProvider;
import org.chamfer.graph.type.SignatureRequest;

/** Node types that tests declare. */
public final class FakeNodeTypes implements NodeTypes {
    private final Map<String, NodeType> types = new HashMap<>();
    private final Map<String, NodeFunction> functions = new HashMap<>();
    private SignatureProvider signatures = request -> request.type().signature();

    /** Adds a type whose results are kept. */
    public FakeNodeTypes add(String id, NodeSignature signature, NodeFunction function) {
        return add(type(id, 1, signature, Set.of(), true), function);
    }

    /** Adds a type, in place of one with the same id. */
    public FakeNodeTypes add(NodeType type, NodeFunction function) {
        types.put(type.id(), type);
        functions.put(type.id(), function);
        return this;
    }

    /** Lets something else tell the signatures of dynamic types. */
    public FakeNodeTypes signatures(SignatureProvider provider) {
        signatures = provider;
        return this;
    }

    /** A type of the bundle {@code org.example.test}. */
    public static NodeType type(
            String id, int version, NodeSignature signature, Set<Requirement> requirements, boolean cacheable) {
        return new NodeType(
                id,
                version,
                id,
                "Test",
                "",
                "A type.",
                signature,
                false,
                requirements,
                Set.of(),
                cacheable,
                "org.example.test",
                "1.0.0.v1");
    }

    /** An input port. */
    public static PortSpec input(String name, String type, Arity arity) {
        return new PortSpec(name, type, arity, name, "");
    }

    /** An output port. */
    public static PortSpec output(String name, String type) {
        return new PortSpec(name, type, Arity.ONE, name, "");
    }

    /** A parameter without limits. */
    public static ParameterSpec parameter(String name, ParameterKind kind, String defaultText) {
        return new ParameterSpec(
                name,
                kind,
                name,
                defaultText,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                "",
                "",
                "");
    }

    /** A number from 0 to 100. */
    public static ParameterSpec limited(String name) {
        return new ParameterSpec(
                name,
                ParameterKind.NUMBER,
                name,
                "1",
                OptionalDouble.of(0),
                OptionalDouble.of(100),
                OptionalDouble.empty(),
                List.of(),
                "",
                "",
                "");
    }

    @Override
    public List<NodeType> all() {
        return new ArrayList<>(types.values());
    }

    @Override
    public Optional<NodeType> find(String id) {
        return Optional.ofNullable(types.get(id));
    }

    @Override
    public NodeFunction function(NodeType type) {
        return functions.get(type.id());
    }

    @Override
    public NodeSignature signature(SignatureRequest request) throws DiagnosticException, IOException {
        return signatures.signature(request);
    }
}
