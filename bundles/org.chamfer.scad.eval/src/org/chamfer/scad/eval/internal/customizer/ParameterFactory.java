package org.chamfer.scad.eval.internal.customizer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.chamfer.scad.eval.customizer.Choice;
import org.chamfer.scad.eval.customizer.CustomizerParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.BooleanParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.ChoiceParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.NumberParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.TextParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.VectorParameter;
import org.chamfer.scad.eval.customizer.NumberLimits;
import org.chamfer.scad.eval.customizer.ParameterHead;
import org.chamfer.scad.eval.customizer.ParameterValue;
import org.chamfer.scad.eval.customizer.ParameterValue.BooleanValue;
import org.chamfer.scad.eval.customizer.ParameterValue.NumberValue;
import org.chamfer.scad.eval.customizer.ParameterValue.TextValue;
import org.chamfer.scad.eval.customizer.ParameterValue.VectorValue;

/** Makes parameters of what an assignment and its comment say. */
public final class ParameterFactory {
    private static final int LONGEST_VECTOR = 4;

    private ParameterFactory() {}

    /** The parameter, empty if the value is none that the customizer can edit. */
    public static Optional<CustomizerParameter> make(
            ParameterHead head, ParameterValue initial, Annotation annotation) {
        return Optional.ofNullable(
                switch (initial) {
                    case BooleanValue value -> new BooleanParameter(head, value);
                    case NumberValue value ->
                        annotation instanceof Annotation.Choices(List<Choice> choices)
                                ? choice(head, value, choices)
                                : new NumberParameter(head, value, limits(annotation, List.of(value.value())));
                    case TextValue value ->
                        annotation instanceof Annotation.Choices(List<Choice> choices)
                                ? choice(head, value, choices)
                                : new TextParameter(head, value, length(annotation));
                    case VectorValue value ->
                        isEditable(value)
                                ? new VectorParameter(head, value, limits(annotation, value.numbers()))
                                : null;
                });
    }

    private static boolean isEditable(VectorValue vector) {
        return !vector.numbers().isEmpty() && vector.numbers().size() <= LONGEST_VECTOR;
    }

    /** A list in which the value of the file comes first if it is missing. */
    private static ChoiceParameter choice(ParameterHead head, ParameterValue initial, List<Choice> choices) {
        Optional<Choice> chosen = choices.stream()
                .filter(choice -> sameValue(choice.value(), initial))
                .findFirst();
        if (chosen.isPresent()) {
            return new ChoiceParameter(head, chosen.get().value(), choices);
        }
        List<Choice> all = new ArrayList<>(choices);
        all.addFirst(new Choice(initial, AnnotationParser.label(initial)));
        return new ChoiceParameter(head, initial, all);
    }

    /** Whether two values are equal as OpenSCAD compares them: 0 is -0. */
    private static boolean sameValue(ParameterValue a, ParameterValue b) {
        return a instanceof NumberValue(double first) && b instanceof NumberValue(double second)
                ? first == second
                : a.equals(b);
    }

    private static OptionalInt length(Annotation annotation) {
        return annotation instanceof Annotation.Single(double length)
                ? OptionalInt.of((int) Math.max(0, length))
                : OptionalInt.empty();
    }

    private static NumberLimits limits(Annotation annotation, List<Double> values) {
        return switch (annotation) {
            case Annotation.Single(double step) ->
                new NumberLimits(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(step));
            case Annotation.Maximum(double maximum) ->
                new NumberLimits(
                        OptionalDouble.empty(), OptionalDouble.of(largest(maximum, values)), OptionalDouble.empty());
            case Annotation.Range(double minimum, OptionalDouble step, double maximum) ->
                new NumberLimits(
                        OptionalDouble.of(smallest(minimum, values)),
                        OptionalDouble.of(largest(maximum, values)),
                        step);
            case Annotation.None _, Annotation.Choices _ -> NumberLimits.NONE;
        };
    }

    private static double smallest(double limit, List<Double> values) {
        return values.stream().reduce(limit, (a, b) -> b < a ? b : a);
    }

    private static double largest(double limit, List<Double> values) {
        return values.stream().reduce(limit, (a, b) -> b > a ? b : a);
    }
}
