package org.chamfer.graph.type;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The declaration of a parameter. Every parameter is an optional input port of the same name as well: a wire to it wins
 * over what is set.
 *
 * @param name unique among the parameters and input ports of the node type
 * @param kind what it holds
 * @param label for people
 * @param defaultText the value if none is set, written as in graph files
 * @param minimum the least value of numbers
 * @param maximum the greatest value of numbers
 * @param step what one click changes; values between steps are allowed
 * @param choices for {@link ParameterKind#CHOICE}, at least one
 * @param unit such as {@code mm} or {@code deg}; empty for none
 * @param group the heading that it stands under in forms, empty for none
 * @param description one sentence
 */
public record ParameterSpec(
        String name,
        ParameterKind kind,
        String label,
        String defaultText,
        OptionalDouble minimum,
        OptionalDouble maximum,
        OptionalDouble step,
        List<Choice> choices,
        String unit,
        String group,
        String description) {
    public ParameterSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(defaultText, "defaultText");
        Objects.requireNonNull(minimum, "minimum");
        Objects.requireNonNull(maximum, "maximum");
        Objects.requireNonNull(step, "step");
        choices = List.copyOf(choices);
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(description, "description");
    }

    /** The input port by which the parameter can come over a wire. */
    public PortSpec port() {
        return new PortSpec(name, kind.portType(), Arity.OPTIONAL, label, description);
    }
}
