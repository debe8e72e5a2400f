package org.chamfer.ui.graph.internal.part;

import java.util.Optional;
import java.util.OptionalDouble;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Parameter;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;

/** What is set at a node, as texts. */
public final class ParameterTexts {
    private ParameterTexts() {}

    /** What is set; nothing for the default. */
    public static Optional<String> set(Node node, String name) {
        for (Parameter parameter : node.getParameters()) {
            if (name.equals(parameter.getName())) {
                return Optional.ofNullable(parameter.getValue());
            }
        }
        return Optional.empty();
    }

    /** What is set, or the default. */
    public static String value(Node node, ParameterSpec spec) {
        return set(node, spec.name()).orElse(spec.defaultText());
    }

    /** What is set or the default as a number; nothing if it is none. */
    public static OptionalDouble number(Node node, ParameterSpec spec) {
        return number(value(node, spec));
    }

    /**
     * A parameter with its limits. Node types whose limits are parameters themselves, {@code min}, {@code max} and
     * {@code step}, such as the number with a slider, get them for their parameter {@code value}.
     */
    public static ParameterSpec limited(Node node, NodeSignature signature, ParameterSpec spec) {
        if (spec.kind() != ParameterKind.NUMBER
                || !spec.name().equals("value")
                || spec.maximum().isPresent()) {
            return spec;
        }
        OptionalDouble least = limit(node, signature, "min");
        OptionalDouble most = limit(node, signature, "max");
        if (least.isEmpty() || most.isEmpty() || !(most.getAsDouble() > least.getAsDouble())) {
            return spec;
        }
        OptionalDouble step = limit(node, signature, "step");
        return new ParameterSpec(
                spec.name(),
                spec.kind(),
                spec.label(),
                spec.defaultText(),
                least,
                most,
                step.isPresent() && step.getAsDouble() > 0 ? step : spec.step(),
                spec.choices(),
                spec.unit(),
                spec.group(),
                spec.description());
    }

    private static OptionalDouble limit(Node node, NodeSignature signature, String name) {
        return signature
                .parameter(name)
                .filter(spec -> spec.kind() == ParameterKind.NUMBER)
                .map(spec -> number(node, spec))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble number(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }
}
