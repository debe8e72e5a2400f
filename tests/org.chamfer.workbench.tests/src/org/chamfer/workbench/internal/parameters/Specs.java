package org.chamfer.workbench.internal.parameters;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;

/** Declarations of parameters for tests. */
final class Specs {
    private Specs() {}

    static ParameterSpec number(String name, String initial, double minimum, double maximum) {
        return spec(
                name, ParameterKind.NUMBER, initial, OptionalDouble.of(minimum), OptionalDouble.of(maximum), List.of());
    }

    static ParameterSpec of(String name, ParameterKind kind, String initial) {
        return spec(name, kind, initial, OptionalDouble.empty(), OptionalDouble.empty(), List.of());
    }

    static ParameterSpec choice(String name, String initial, String... values) {
        List<Choice> choices = List.of(values).stream()
                .map(value -> new Choice(value, value.toUpperCase(Locale.ROOT)))
                .toList();
        return spec(name, ParameterKind.CHOICE, initial, OptionalDouble.empty(), OptionalDouble.empty(), choices);
    }

    static ParameterSpec grouped(String name, String group) {
        return new ParameterSpec(
                name,
                ParameterKind.TEXT,
                name,
                "",
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                "",
                group,
                "About " + name + ".");
    }

    private static ParameterSpec spec(
            String name,
            ParameterKind kind,
            String initial,
            OptionalDouble minimum,
            OptionalDouble maximum,
            List<Choice> choices) {
        return new ParameterSpec(
                name, kind, name, initial, minimum, maximum, OptionalDouble.empty(), choices, "mm", "", "");
    }
}
