package org.chamfer.scad.eval.internal.customizer;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.chamfer.scad.eval.customizer.Choice;
import org.chamfer.scad.eval.customizer.CustomizerParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.BooleanParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.ChoiceParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.NumberParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.TextParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.VectorParameter;
import org.chamfer.scad.eval.customizer.NumberLimits;
import org.chamfer.scad.eval.customizer.ParameterValue;
import org.chamfer.scad.eval.customizer.ParameterValue.BooleanValue;
import org.chamfer.scad.eval.customizer.ParameterValue.NumberValue;
import org.chamfer.scad.eval.customizer.ParameterValue.TextValue;
import org.chamfer.scad.eval.customizer.ParameterValue.VectorValue;

/**
 * Reads the values of parameter sets, with the spellings that OpenSCAD accepts. Where OpenSCAD silently falls back on
 * the value in the file or on the nearest one that is allowed, there is an exception here.
 */
public final class ValueReading {
    private final CustomizerParameter parameter;
    private final String text;

    private ValueReading(CustomizerParameter parameter, String text) {
        this.parameter = parameter;
        this.text = text;
    }

    /**
     * Reads a value.
     *
     * @throws UnfitValueException if it does not fit to the parameter
     */
    public static ParameterValue read(CustomizerParameter parameter, String text) throws UnfitValueException {
        ValueReading reading = new ValueReading(parameter, text);
        return switch (parameter) {
            case BooleanParameter _ -> reading.truth();
            case NumberParameter number -> reading.number(number.limits());
            case TextParameter wanted -> reading.text(wanted);
            case VectorParameter vector -> reading.vector(vector);
            case ChoiceParameter choice -> reading.choice(choice.choices());
        };
    }

    private BooleanValue truth() throws UnfitValueException {
        return switch (text.strip()) {
            case "true", "1" -> new BooleanValue(true);
            case "false", "0" -> new BooleanValue(false);
            default -> throw wrongType("is neither true nor false", "write true or false");
        };
    }

    private NumberValue number(NumberLimits limits) throws UnfitValueException {
        OptionalDouble number = numberOf(text);
        if (number.isEmpty()) {
            throw wrongType(
                    "is no number",
                    "write a number such as " + parameter.initial().code());
        }
        check(number.getAsDouble(), limits, "");
        return new NumberValue(number.getAsDouble());
    }

    private TextValue text(TextParameter wanted) throws UnfitValueException {
        int longest = wanted.maximumLength().orElse(Integer.MAX_VALUE);
        int length = text.codePointCount(0, text.length());
        if (length > longest && !text.equals(wanted.initial().value())) {
            throw new UnfitValueException(
                    "customizer.out-of-range",
                    shown() + " has " + length + " characters, more than the maximum of " + longest,
                    "write at most " + longest + " characters");
        }
        return new TextValue(text);
    }

    private VectorValue vector(VectorParameter vector) throws UnfitValueException {
        int wanted = vector.initial().numbers().size();
        String bare = text.replace(" ", "");
        List<Double> numbers = new ArrayList<>();
        if (bare.startsWith("[") && bare.endsWith("]") && bare.length() > 1) {
            for (String part : bare.substring(1, bare.length() - 1).split(",", -1)) {
                numberOf(part).ifPresentOrElse(numbers::add, () -> numbers.add(null));
            }
        }
        if (numbers.size() != wanted || numbers.contains(null)) {
            throw wrongType(
                    "is no vector of " + wanted + (wanted == 1 ? " number" : " numbers"),
                    "write it like " + vector.initial().code());
        }
        for (int i = 0; i < wanted; i++) {
            check(numbers.get(i), vector.limits(), ", element " + i + ",");
        }
        return new VectorValue(numbers);
    }

    private ParameterValue choice(List<Choice> choices) throws UnfitValueException {
        OptionalDouble number = numberOf(text);
        for (Choice choice : choices) {
            boolean chosen =
                    switch (choice.value()) {
                        case NumberValue(double value) -> number.isPresent() && number.getAsDouble() == value;
                        case TextValue(String value) -> value.equals(text);
                        default -> false;
                    };
            if (chosen) {
                return choice.value();
            }
        }
        List<String> allowed = choices.stream()
                .map(choice -> choice.value() instanceof TextValue(String value)
                        ? value
                        : choice.value().code())
                .toList();
        throw new UnfitValueException(
                "customizer.unknown-choice",
                shown() + " is none of the choices",
                "choose one of: " + ShownText.list(allowed, ""));
    }

    private void check(double number, NumberLimits limits, String element) throws UnfitValueException {
        if (limits.allow(number)) {
            return;
        }
        String relation =
                limits.minimum().isPresent() && number < limits.minimum().getAsDouble()
                        ? "less than the minimum of " + code(limits.minimum().getAsDouble())
                        : "more than the maximum of " + code(limits.maximum().getAsDouble());
        throw new UnfitValueException(
                "customizer.out-of-range",
                shown() + element + " is " + relation,
                limits.minimum().isPresent()
                        ? "allowed are " + code(limits.minimum().getAsDouble()) + " to "
                                + code(limits.maximum().getAsDouble())
                        : "allowed is up to " + code(limits.maximum().getAsDouble()));
    }

    private UnfitValueException wrongType(String what, String hint) {
        return new UnfitValueException("customizer.wrong-type", shown() + " " + what, hint);
    }

    private String shown() {
        return parameter.name() + " = " + ShownText.of(text);
    }

    private static String code(double number) {
        return new NumberValue(number).code();
    }

    private static OptionalDouble numberOf(String text) {
        return DecimalText.parse(text.strip());
    }
}
