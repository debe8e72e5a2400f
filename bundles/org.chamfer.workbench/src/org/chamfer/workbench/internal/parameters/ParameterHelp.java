package org.chamfer.workbench.internal.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;

/** What is said about parameters. */
final class ParameterHelp {
    private static final int LONGEST = 60;

    private ParameterHelp() {}

    /** The tooltip: description, range, default and what the pointer can do. */
    static String tooltip(ParameterSpec parameter) {
        List<String> lines = new ArrayList<>();
        if (!parameter.description().isEmpty()) {
            lines.add(parameter.description());
        }
        String range = range(parameter);
        if (!range.isEmpty()) {
            lines.add("Range: " + range);
        }
        lines.add("Default: " + shown(parameter, parameter.defaultText()));
        if (!parameter.description().contains(parameter.name())) {
            lines.add("Name: " + parameter.name());
        }
        lines.add("Double-click to reset.");
        return String.join("\n", lines);
    }

    /** What numbers are allowed, a phrase; empty if all are. */
    static String range(ParameterSpec parameter) {
        String unit = parameter.unit().isEmpty() ? "" : " " + parameter.unit();
        StringBuilder text = new StringBuilder();
        parameter.minimum().ifPresent(minimum -> text.append("from ").append(ParameterText.number(minimum)));
        parameter.maximum().ifPresent(maximum -> text.append(text.isEmpty() ? "up to " : " to ")
                .append(ParameterText.number(maximum)));
        if (!text.isEmpty()) {
            text.append(unit);
        }
        parameter.step().ifPresent(step -> text.append(text.isEmpty() ? "steps of " : ", steps of ")
                .append(ParameterText.number(step)));
        return text.toString();
    }

    /** A value for people, in one line. */
    static String shown(ParameterSpec parameter, String text) {
        String label = parameter.choices().stream()
                .filter(choice -> choice.value().equals(text))
                .map(Choice::label)
                .findFirst()
                .orElse(text);
        String line = label.lines().collect(Collectors.joining(" ⏎ "));
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
        boolean number = parameter.kind() == ParameterKind.NUMBER || parameter.kind() == ParameterKind.INTEGER;
        if (cut.isEmpty()) {
            return "empty";
        }
        return number && !parameter.unit().isEmpty() ? cut + " " + parameter.unit() : cut;
    }

    /** A message as sentences: what is wrong, and what is allowed. */
    static String sentence(Diagnostic diagnostic) {
        String message = finished(diagnostic.message());
        return diagnostic.hint().isEmpty() ? message : message + " " + finished(diagnostic.hint());
    }

    /** What is allowed, or else what is wrong: short enough to stand below a field. */
    static String brief(Diagnostic diagnostic) {
        return finished(diagnostic.hint().isEmpty() ? diagnostic.message() : diagnostic.hint());
    }

    private static String finished(String phrase) {
        String text = phrase.substring(0, Math.min(1, phrase.length())).toUpperCase(Locale.ROOT)
                + phrase.substring(Math.min(1, phrase.length()));
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }
}
