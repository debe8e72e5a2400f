package org.chamfer.cli.internal.nodes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;

/** Says declarations in words. */
final class TypeWords {
    private TypeWords() {}

    /** The word for an enumeration's value, as in declarations. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** How many wires a port takes, empty for exactly one. */
    static String wires(Arity arity) {
        return switch (arity) {
            case ONE -> "";
            case OPTIONAL -> "optional";
            case MANY -> "any number";
        };
    }

    /** Which values a parameter may have, empty if its kind says it all. */
    static String allowed(ParameterSpec parameter) {
        if (parameter.kind() == ParameterKind.CHOICE) {
            return parameter.choices().stream().map(TypeWords::choice).collect(Collectors.joining(", "));
        }
        List<String> words = new ArrayList<>();
        parameter.minimum().ifPresent(minimum -> words.add("from " + ParameterText.number(minimum)));
        parameter.maximum().ifPresent(maximum -> words.add("to " + ParameterText.number(maximum)));
        String limits = String.join(" ", words);
        if (parameter.step().isEmpty()) {
            return limits;
        }
        String step = "step " + ParameterText.number(parameter.step().getAsDouble());
        return limits.isEmpty() ? step : limits + ", " + step;
    }

    /** The default with its unit, {@code none} if it is empty; control characters are written as escapes. */
    static String initial(ParameterSpec parameter) {
        String value = parameter.defaultText().replace("\n", "\\n").replace("\t", "\\t");
        return value.isEmpty() ? "none" : parameter.unit().isEmpty() ? value : value + " " + parameter.unit();
    }

    /** What has to be known about a node type beside its ports and parameters. */
    static List<String> notes(NodeType type) {
        List<String> notes = new ArrayList<>();
        if (type.dynamic()) {
            notes.add("What its parameters say adds ports and parameters.");
        }
        if (!type.publishes().isEmpty()) {
            notes.add("Written to the folder of results: " + String.join(", ", type.publishes()) + ".");
        }
        if (!type.requirements().isEmpty()) {
            notes.add("Needs: "
                    + type.requirements().stream().map(TypeWords::word).collect(Collectors.joining(", ")) + ".");
        }
        return notes;
    }

    private static String choice(Choice choice) {
        return choice.value().equals(choice.label()) ? choice.value() : choice.value() + " (" + choice.label() + ")";
    }
}
