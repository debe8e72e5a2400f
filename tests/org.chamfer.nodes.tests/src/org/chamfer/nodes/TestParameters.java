package org.chamfer.nodes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.graph.node.NodeFile;
import org.chamfer.graph.node.NodeParameters;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.FileValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/** Parameters as texts and wired values, read by the declaration. */
final class TestParameters implements NodeParameters {
    private final NodeSignature signature;
    private final Map<String, String> set;
    private final Map<String, Value> wired;
    private final Path folder;

    TestParameters(NodeSignature signature, Map<String, String> set, Map<String, Value> wired, Path folder) {
        this.signature = signature;
        this.set = set;
        this.wired = wired;
        this.folder = folder;
        for (String name : set.keySet()) {
            spec(name);
        }
        for (ParameterSpec spec : signature.parameters()) {
            check(spec);
        }
    }

    @Override
    public double number(String name) {
        return value(name, NumberValue.class, ParameterKind.NUMBER).number();
    }

    @Override
    public int integer(String name) {
        return (int) value(name, NumberValue.class, ParameterKind.INTEGER).number();
    }

    @Override
    public String text(String name) {
        return value(
                        name,
                        TextValue.class,
                        ParameterKind.TEXT,
                        ParameterKind.MULTILINE,
                        ParameterKind.CHOICE,
                        ParameterKind.COLOR)
                .text();
    }

    @Override
    public boolean flag(String name) {
        return value(name, BooleanValue.class, ParameterKind.BOOLEAN).value();
    }

    @Override
    public List<Double> vector(String name) {
        return value(name, VectorValue.class, ParameterKind.VECTOR).numbers();
    }

    @Override
    public Optional<NodeFile> file(String name) {
        ParameterSpec spec = spec(name);
        if (!isFile(spec)) {
            throw new IllegalArgumentException(name + " is a " + spec.kind());
        }
        if (wired.get(name) instanceof FileValue value) {
            return Optional.of(new WiredFile(value));
        }
        String file = text(spec);
        return file.isEmpty() ? Optional.empty() : Optional.of(new StoredFile(file, folder.resolve(file)));
    }

    @Override
    public Optional<Value> find(String name) {
        return signature.parameter(name).filter(spec -> !isFile(spec)).map(this::value);
    }

    @Override
    public List<String> names() {
        return signature.parameters().stream().map(ParameterSpec::name).toList();
    }

    private <V extends Value> V value(String name, Class<V> type, ParameterKind... kinds) {
        ParameterSpec spec = spec(name);
        if (!Arrays.asList(kinds).contains(spec.kind())) {
            throw new IllegalArgumentException(name + " is a " + spec.kind());
        }
        return type.cast(value(spec));
    }

    private ParameterSpec spec(String name) {
        return signature
                .parameter(name)
                .orElseThrow(() -> new IllegalArgumentException("no parameter " + name + " is declared"));
    }

    private String text(ParameterSpec spec) {
        return set.getOrDefault(spec.name(), spec.defaultText());
    }

    private Value value(ParameterSpec spec) {
        if (wired.containsKey(spec.name())) {
            return wired.get(spec.name());
        }
        String text = text(spec);
        return switch (spec.kind()) {
            case NUMBER, INTEGER -> new NumberValue(Double.parseDouble(text));
            case BOOLEAN -> new BooleanValue(truth(text));
            case VECTOR -> vectorOf(text);
            case TEXT, MULTILINE, CHOICE, COLOR -> new TextValue(text);
            case FILE, MODEL -> throw new IllegalArgumentException(spec.name() + " is a file");
        };
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false: '" + text + "'");
        };
    }

    private static VectorValue vectorOf(String text) {
        if (!text.startsWith("[") || !text.endsWith("]")) {
            throw new IllegalArgumentException("no vector: '" + text + "'");
        }
        String inside = text.substring(1, text.length() - 1).strip();
        return inside.isEmpty()
                ? VectorValue.of()
                : VectorValue.of(Arrays.stream(inside.split(","))
                        .mapToDouble(Double::parseDouble)
                        .toArray());
    }

    private void check(ParameterSpec spec) {
        if (isFile(spec)) {
            return;
        }
        switch (value(spec)) {
            case NumberValue value -> {
                double number = value.number();
                boolean whole = spec.kind() != ParameterKind.INTEGER || number == Math.rint(number);
                if (!whole
                        || number < spec.minimum().orElse(number)
                        || number > spec.maximum().orElse(number)) {
                    throw new IllegalArgumentException(spec.name() + " is out of its range: " + number);
                }
            }
            case TextValue value -> {
                if (spec.kind() == ParameterKind.CHOICE
                        && spec.choices().stream()
                                .noneMatch(choice -> choice.value().equals(value.text()))) {
                    throw new IllegalArgumentException(spec.name() + " is none of its choices: " + value.text());
                }
            }
            default -> {
                // Values of the other kinds are what they are.
            }
        }
    }

    private static boolean isFile(ParameterSpec spec) {
        return spec.kind() == ParameterKind.FILE || spec.kind() == ParameterKind.MODEL;
    }

    private record StoredFile(String name, Path place) implements NodeFile {
        @Override
        public Optional<Path> path() {
            return Optional.of(place);
        }

        @Override
        public byte[] bytes() throws IOException {
            return Files.readAllBytes(place);
        }
    }

    private record WiredFile(FileValue value) implements NodeFile {
        @Override
        public String name() {
            return value.name();
        }

        @Override
        public Optional<Path> path() {
            return Optional.empty();
        }

        @Override
        public byte[] bytes() {
            return value.bytes();
        }
    }
}
