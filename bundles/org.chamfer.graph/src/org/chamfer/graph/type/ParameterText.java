package org.chamfer.graph.type;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/**
 * The values of parameters as texts, as they stand in graph files and on the command line. Files are texts here: their
 * paths.
 */
public final class ParameterText {
    private static final int LONGEST_SHOWN = 60;

    private ParameterText() {}

    /**
     * Reads a text and checks the value.
     *
     * @throws DiagnosticException if it is of another kind, out of range or no choice; tells what is allowed
     */
    public static Value read(ParameterSpec parameter, String text) throws DiagnosticException {
        Value value =
                switch (parameter.kind()) {
                    case NUMBER, INTEGER -> new NumberValue(number(parameter, text));
                    case BOOLEAN -> new BooleanValue(flag(parameter, text));
                    case VECTOR -> vector(parameter, text);
                    case COLOR -> new TextValue(text.strip().toLowerCase(Locale.ROOT));
                    case TEXT, MULTILINE, CHOICE, FILE, MODEL -> new TextValue(text);
                };
        check(parameter, value);
        return value;
    }

    /**
     * Checks a value that came by a wire or was read.
     *
     * @throws DiagnosticException if it is out of range, no choice, or of another class than the kind has
     */
    public static void check(ParameterSpec parameter, Value value) throws DiagnosticException {
        switch (parameter.kind()) {
            case NUMBER ->
                range(parameter, expect(NumberValue.class, parameter, value).number());
            case INTEGER -> {
                double number = expect(NumberValue.class, parameter, value).number();
                if (number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
                    throw wrong(parameter, write(value), "a whole number");
                }
                range(parameter, number);
            }
            case BOOLEAN -> expect(BooleanValue.class, parameter, value);
            case VECTOR -> {
                for (double number : expect(VectorValue.class, parameter, value).numbers()) {
                    range(parameter, number);
                }
            }
            case CHOICE ->
                choice(parameter, expect(TextValue.class, parameter, value).text());
            case COLOR -> {
                String text = expect(TextValue.class, parameter, value).text();
                if (!text.matches("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?") && !text.equals(parameter.defaultText())) {
                    throw wrong(parameter, text, "a colour such as #2f6fed or #2f6fed80");
                }
            }
            case TEXT, MULTILINE, FILE, MODEL -> expect(TextValue.class, parameter, value);
        }
    }

    /** The text of a value, which reads back to an equal one. */
    public static String write(Value value) {
        return switch (value) {
            case NumberValue number -> number(number.number());
            case BooleanValue flag -> Boolean.toString(flag.value());
            case VectorValue vector ->
                vector.numbers().stream().map(ParameterText::number).collect(Collectors.joining(", ", "[", "]"));
            case TextValue text -> text.text();
            default -> throw new IllegalArgumentException("no parameter holds a " + value.type());
        };
    }

    /** A number as short as it reads back, without exponent unless it is very large or small. */
    public static String number(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        int magnitude = exact.precision() - exact.scale();
        return exact.signum() == 0 ? "0" : magnitude > 15 || magnitude < -5 ? exact.toString() : exact.toPlainString();
    }

    private static double number(ParameterSpec parameter, String text) throws DiagnosticException {
        try {
            // Java's own syntax would take "1d", "NaN" and hexadecimal numbers as well.
            return finite(new BigDecimal(text.strip()).doubleValue(), parameter, text);
        } catch (NumberFormatException e) {
            throw wrong(parameter, text, parameter.kind() == ParameterKind.INTEGER ? "a whole number" : "a number");
        }
    }

    private static double finite(double number, ParameterSpec parameter, String text) throws DiagnosticException {
        if (!Double.isFinite(number)) {
            throw wrong(parameter, text, "a number that is not that large");
        }
        return number;
    }

    private static boolean flag(ParameterSpec parameter, String text) throws DiagnosticException {
        return switch (text.strip()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(parameter, text, "true or false");
        };
    }

    private static VectorValue vector(ParameterSpec parameter, String text) throws DiagnosticException {
        String inner = text.strip();
        if (inner.startsWith("[") && inner.endsWith("]")) {
            inner = inner.substring(1, inner.length() - 1).strip();
        }
        try {
            String[] parts = inner.isEmpty() ? new String[0] : inner.split(",", -1);
            double[] numbers = new double[parts.length];
            for (int i = 0; i < parts.length; i++) {
                numbers[i] = finite(new BigDecimal(parts[i].strip()).doubleValue(), parameter, text);
            }
            return VectorValue.of(numbers);
        } catch (NumberFormatException e) {
            throw wrong(parameter, text, "numbers such as [1, 2, 3]");
        }
    }

    private static void range(ParameterSpec parameter, double number) throws DiagnosticException {
        boolean low =
                parameter.minimum().isPresent() && number < parameter.minimum().getAsDouble();
        boolean high =
                parameter.maximum().isPresent() && number > parameter.maximum().getAsDouble();
        if (low || high) {
            String from = parameter.minimum().isPresent()
                    ? "from " + number(parameter.minimum().getAsDouble())
                    : "";
            String to = parameter.maximum().isPresent()
                    ? (from.isEmpty() ? "up to " : " to ")
                            + number(parameter.maximum().getAsDouble())
                    : " on";
            throw new DiagnosticException(Diagnostic.error(
                            "parameter.out-of-range",
                            "the parameter '" + parameter.name() + "' cannot be " + number(number),
                            null)
                    .withHint("allowed are numbers " + from + to));
        }
    }

    private static void choice(ParameterSpec parameter, String text) throws DiagnosticException {
        List<String> choices = parameter.choices().stream().map(Choice::value).toList();
        if (!choices.contains(text)) {
            String near = NearestName.hint(text, choices);
            throw new DiagnosticException(Diagnostic.error(
                            "parameter.unknown-choice",
                            "the parameter '" + parameter.name() + "' cannot be '" + shown(text) + "'",
                            null)
                    .withHint(near.isEmpty() ? "one of " + String.join(", ", choices) : near));
        }
    }

    private static <V extends Value> V expect(Class<V> type, ParameterSpec parameter, Value value)
            throws DiagnosticException {
        if (!type.isInstance(value)) {
            throw wrong(
                    parameter,
                    "a value of the type " + value.type(),
                    "a " + parameter.kind().portType());
        }
        return type.cast(value);
    }

    private static DiagnosticException wrong(ParameterSpec parameter, String text, String expected) {
        return new DiagnosticException(Diagnostic.error(
                        "parameter.wrong-kind",
                        "the parameter '" + parameter.name() + "' cannot be '" + shown(text) + "'",
                        null)
                .withHint("expected " + expected));
    }

    private static String shown(String text) {
        String line = Arrays.stream(text.split("\\R", 2)).findFirst().orElse("");
        return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line;
    }
}
