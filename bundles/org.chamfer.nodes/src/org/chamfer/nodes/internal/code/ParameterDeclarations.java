package org.chamfer.nodes.internal.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.scad.eval.customizer.CodePort;
import org.chamfer.scad.eval.customizer.CustomizerParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameters;
import org.chamfer.scad.eval.customizer.NumberLimits;
import org.chamfer.scad.eval.customizer.ParameterValue;

/** Declares the customizer's parameters and ports of code as those of a node. */
final class ParameterDeclarations {
    private static final OptionalDouble NONE = OptionalDouble.empty();

    private ParameterDeclarations() {}

    /**
     * The signature of a node with code.
     *
     * @param declared what all nodes of the type have; variables of the same names are left out
     */
    static NodeSignature signature(NodeSignature declared, CustomizerParameters code) {
        List<PortSpec> inputs = new ArrayList<>(declared.inputs());
        code.ports().stream()
                .filter(port -> declared.input(port.name()).isEmpty())
                .forEach(port -> inputs.add(port(port)));
        List<ParameterSpec> parameters = new ArrayList<>(declared.parameters());
        code.settings().stream()
                .filter(parameter -> declared.input(parameter.name()).isEmpty() && isFinite(parameter.initial()))
                .forEach(parameter -> parameters.add(parameter(parameter)));
        return new NodeSignature(inputs, declared.outputs(), parameters);
    }

    /** The text of a value in a graph. */
    static String text(ParameterValue value) {
        return value instanceof ParameterValue.TextValue(String text) ? text : value.code();
    }

    private static PortSpec port(CodePort port) {
        String description = port.caption().isEmpty()
                ? "What the variable " + port.name() + " stands for; the file that the code names if nothing flows in."
                : sentence(port.caption());
        return new PortSpec(port.name(), port.kind().id(), Arity.OPTIONAL, label(port.name()), description);
    }

    private static ParameterSpec parameter(CustomizerParameter parameter) {
        return switch (parameter) {
            case CustomizerParameter.BooleanParameter _ ->
                declaration(parameter, ParameterKind.BOOLEAN, NumberLimits.NONE, List.of());
            case CustomizerParameter.NumberParameter number ->
                declaration(parameter, ParameterKind.NUMBER, number.limits(), List.of());
            case CustomizerParameter.VectorParameter vector ->
                declaration(parameter, ParameterKind.VECTOR, vector.limits(), List.of());
            case CustomizerParameter.ChoiceParameter choice ->
                declaration(parameter, ParameterKind.CHOICE, NumberLimits.NONE, choices(choice));
            case CustomizerParameter.TextParameter text ->
                declaration(
                        parameter,
                        text.initial().value().contains("\n") ? ParameterKind.MULTILINE : ParameterKind.TEXT,
                        NumberLimits.NONE,
                        List.of());
        };
    }

    private static ParameterSpec declaration(
            CustomizerParameter parameter, ParameterKind kind, NumberLimits limits, List<Choice> choices) {
        String group = parameter.group().equals(CustomizerParameters.DEFAULT_GROUP) ? "" : parameter.group();
        return new ParameterSpec(
                parameter.name(),
                kind,
                label(parameter.name()),
                text(parameter.initial()),
                kind == ParameterKind.CHOICE ? NONE : limits.minimum(),
                kind == ParameterKind.CHOICE ? NONE : limits.maximum(),
                limits.step(),
                choices,
                "",
                group,
                parameter.caption().isEmpty()
                        ? "The variable " + parameter.name() + "."
                        : sentence(parameter.caption()));
    }

    private static List<Choice> choices(CustomizerParameter.ChoiceParameter parameter) {
        Set<String> seen =
                parameter.choices().stream().map(choice -> text(choice.value())).collect(Collectors.toSet());
        List<Choice> choices = new ArrayList<>();
        for (org.chamfer.scad.eval.customizer.Choice choice : parameter.choices()) {
            // Of choices that are written alike the first counts.
            if (seen.remove(text(choice.value()))) {
                choices.add(new Choice(text(choice.value()), choice.label()));
            }
        }
        return choices;
    }

    /** Numbers without end have no text in a graph. */
    private static boolean isFinite(ParameterValue value) {
        return switch (value) {
            case ParameterValue.NumberValue(double number) -> Double.isFinite(number);
            case ParameterValue.VectorValue(List<Double> numbers) ->
                numbers.stream().allMatch(Double::isFinite);
            default -> true;
        };
    }

    private static String label(String name) {
        String words = name.replace('_', ' ').strip();
        return words.isEmpty() ? name : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String sentence(String caption) {
        return caption.matches("(?s).*[.!?:]") ? caption : caption + ".";
    }
}
