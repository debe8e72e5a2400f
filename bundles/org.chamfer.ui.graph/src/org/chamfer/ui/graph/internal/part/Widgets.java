package org.chamfer.ui.graph.internal.part;

import java.util.Optional;
import java.util.OptionalDouble;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.ui.graph.internal.view.WidgetView;

/** What parameters look like in the rows of nodes. */
final class Widgets {
    /** Ranges of more steps say where a number may be, but cannot be hit with a slider. */
    private static final double MOST_STEPS = 1000;

    private Widgets() {}

    static WidgetView of(Node node, NodeSignature signature, ParameterSpec declared) {
        ParameterSpec spec = ParameterTexts.limited(node, signature, declared);
        Optional<String> set = ParameterTexts.set(node, spec.name());
        String value = set.orElse(spec.defaultText());
        boolean changed = set.isPresent() && !set.get().equals(spec.defaultText());
        return new WidgetView(
                kind(spec.kind()),
                shown(spec, value),
                fraction(node, spec),
                value.strip().equals("true"),
                changed);
    }

    private static WidgetView.Kind kind(ParameterKind kind) {
        return switch (kind) {
            case NUMBER, INTEGER -> WidgetView.Kind.NUMBER;
            case TEXT, MULTILINE -> WidgetView.Kind.TEXT;
            case BOOLEAN -> WidgetView.Kind.CHECK;
            case VECTOR -> WidgetView.Kind.VECTOR;
            case CHOICE -> WidgetView.Kind.CHOICE;
            case COLOR -> WidgetView.Kind.COLOR;
            case FILE, MODEL -> WidgetView.Kind.FILE;
        };
    }

    private static String shown(ParameterSpec spec, String value) {
        return switch (spec.kind()) {
            case NUMBER, INTEGER -> withUnit(value.strip(), spec.unit());
            case BOOLEAN -> "";
            case CHOICE ->
                spec.choices().stream()
                        .filter(choice -> choice.value().equals(value))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(value);
            case FILE, MODEL -> value.substring(value.replace('\\', '/').lastIndexOf('/') + 1);
            case TEXT, MULTILINE -> value.lines().findFirst().orElse("");
            case COLOR, VECTOR -> value.strip();
        };
    }

    /** A number with its unit behind it; degrees have their sign. */
    static String withUnit(String number, String unit) {
        return unit.isEmpty() ? number : unit.equals("deg") ? number + "°" : number + " " + unit;
    }

    private static double fraction(Node node, ParameterSpec spec) {
        OptionalDouble number = ParameterTexts.number(node, spec);
        if (!isSlider(spec) || number.isEmpty()) {
            return Double.NaN;
        }
        double least = spec.minimum().getAsDouble();
        return Math.clamp((number.getAsDouble() - least) / (spec.maximum().getAsDouble() - least), 0, 1);
    }

    /** Whether a number has a range that a slider can serve. */
    static boolean isSlider(ParameterSpec spec) {
        boolean number = spec.kind() == ParameterKind.NUMBER || spec.kind() == ParameterKind.INTEGER;
        if (!number || spec.minimum().isEmpty() || spec.maximum().isEmpty()) {
            return false;
        }
        double range = spec.maximum().getAsDouble() - spec.minimum().getAsDouble();
        double step = spec.step().orElse(range / 100);
        return range > 0 && step > 0 && range / step <= MOST_STEPS;
    }
}
