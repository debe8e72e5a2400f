package org.chamfer.ui.graph.internal.part;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.chamfer.graph.node.NodeFunction;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.Converter;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.graph.type.PortType;
import org.chamfer.graph.type.PortTypes;
import org.chamfer.graph.type.SignatureRequest;
import org.chamfer.graph.type.ValueConverter;
import org.chamfer.values.Value;
import org.chamfer.values.ValueCodec;

/** Node types for tests: {@code number}, {@code gear} and {@code union}. */
public final class SampleTypes implements NodeTypes {
    /** Parameters of the gear, more than a node shows. */
    private static final List<ParameterSpec> GEAR = List.of(
            parameter("teeth", ParameterKind.INTEGER, "24", 6, 96, 1, ""),
            parameter("thickness", ParameterKind.NUMBER, "5", 0, 1_000_000, 1, "mm"),
            parameter("angle", ParameterKind.NUMBER, "20", 10, 30, 1, "deg"),
            parameter("center", ParameterKind.BOOLEAN, "false", Double.NaN, Double.NaN, Double.NaN, ""),
            parameter("form", ParameterKind.CHOICE, "spur", Double.NaN, Double.NaN, Double.NaN, ""),
            parameter("picture", ParameterKind.FILE, "", Double.NaN, Double.NaN, Double.NaN, ""),
            parameter("note", ParameterKind.MULTILINE, "", Double.NaN, Double.NaN, Double.NaN, ""),
            parameter("color", ParameterKind.COLOR, "#808080", Double.NaN, Double.NaN, Double.NaN, ""));

    private final List<NodeType> types = List.of(
            type(
                    "number",
                    "Number",
                    "Input",
                    List.of(),
                    port("value", "number"),
                    List.of(
                            parameter("value", ParameterKind.NUMBER, "0", Double.NaN, Double.NaN, Double.NaN, ""),
                            parameter("min", ParameterKind.NUMBER, "0", Double.NaN, Double.NaN, Double.NaN, ""),
                            parameter("max", ParameterKind.NUMBER, "0", Double.NaN, Double.NaN, Double.NaN, ""))),
            type("gear", "Gear", "Solids", List.of(), port("mesh", "mesh"), GEAR),
            type(
                    "union",
                    "Union",
                    "Combine",
                    List.of(new PortSpec("solids", "mesh", Arity.MANY, "Solids", "")),
                    port("mesh", "mesh"),
                    List.of()));

    private static NodeType type(
            String id,
            String label,
            String category,
            List<PortSpec> inputs,
            PortSpec output,
            List<ParameterSpec> parameters) {
        NodeSignature signature = new NodeSignature(inputs, List.of(output), parameters);
        return new NodeType(
                id, 1, label, category, "", "", signature, false, Set.of(), Set.of(), true, "org.chamfer.samples", "1");
    }

    private static PortSpec port(String name, String type) {
        return new PortSpec(name, type, Arity.ONE, name, "");
    }

    /** A parameter; limits that are not numbers are none. */
    public static ParameterSpec parameter(
            String name, ParameterKind kind, String text, double least, double most, double step, String unit) {
        List<Choice> choices = kind == ParameterKind.CHOICE
                ? List.of(new Choice("spur", "Spur gear"), new Choice("helical", "Helical gear"))
                : List.of();
        return new ParameterSpec(
                name,
                kind,
                name,
                text,
                limit(least),
                limit(most),
                limit(step),
                choices,
                unit,
                "",
                "What " + name + " is.");
    }

    private static OptionalDouble limit(double limit) {
        return Double.isNaN(limit) ? OptionalDouble.empty() : OptionalDouble.of(limit);
    }

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
        throw new UnsupportedOperationException("nothing runs here");
    }

    @Override
    public NodeSignature signature(SignatureRequest request) {
        return request.type().signature();
    }

    /** The port types of these nodes, with one converter from numbers to texts. */
    public static final class Ports implements PortTypes {
        @Override
        public List<PortType> all() {
            return Stream.of("any", "mesh", "number", "text")
                    .map(id -> new PortType(id, id, "#000000", "", "org.chamfer.samples"))
                    .toList();
        }

        @Override
        public Optional<PortType> find(String id) {
            return all().stream().filter(type -> type.id().equals(id)).findFirst();
        }

        @Override
        public List<Converter> converters() {
            return List.of(new Converter("number", "text", "number to text", "", 1, "org.chamfer.samples"));
        }

        @Override
        public Optional<Converter> converter(String from, String to) {
            return converters().stream()
                    .filter(each -> each.from().equals(from) && each.to().equals(to))
                    .findFirst();
        }

        @Override
        public ValueCodec<? extends Value> codec(String id) {
            throw new UnsupportedOperationException("nothing is stored here");
        }

        @Override
        public ValueConverter function(Converter converter) {
            throw new UnsupportedOperationException("nothing runs here");
        }
    }
}
