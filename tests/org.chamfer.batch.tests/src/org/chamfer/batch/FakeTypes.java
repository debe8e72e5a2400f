package org.chamfer.batch;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.SignatureRequest;

/** The declarations of what {@link FakeEngine} knows. */
final class FakeTypes implements NodeTypes {
    private final List<NodeType> types = List.of(
            type("solid", List.of(), List.of(port("mesh", "mesh"), port("region", "region")), Set.of()),
            type(
                    "measure",
                    List.of(port("mesh", "mesh")),
                    List.of(port("volume", "number"), port("size", "vector")),
                    Set.of()),
            type("measure-region", List.of(port("region", "region")), List.of(port("area", "number")), Set.of()),
            type("thumbnail", List.of(port("subject", "any")), List.of(port("image", "image")), Set.of()),
            type("export", List.of(port("subject", "any")), List.of(port("file", "file")), Set.of("file")));

    @Override
    public List<NodeType> all() {
        return types;
    }

    @Override
    public Optional<NodeType> find(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }

    @Override
    public NodeFunction function(NodeType type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public NodeSignature signature(SignatureRequest request) {
        return request.type().signature();
    }

    private static PortSpec port(String name, String type) {
        return new PortSpec(name, type, Arity.ONE, name, "");
    }

    private static NodeType type(String id, List<PortSpec> inputs, List<PortSpec> outputs, Set<String> publishes) {
        ParameterSpec size = new ParameterSpec(
                "size",
                ParameterKind.NUMBER,
                "Size",
                "1",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                "mm",
                "",
                "");
        List<ParameterSpec> parameters = id.equals("solid") ? List.of(size) : List.of();
        return new NodeType(
                id,
                1,
                id,
                "Test",
                "",
                "",
                new NodeSignature(inputs, outputs, parameters),
                false,
                Set.of(),
                publishes,
                true,
                "test",
                "1");
    }
}
