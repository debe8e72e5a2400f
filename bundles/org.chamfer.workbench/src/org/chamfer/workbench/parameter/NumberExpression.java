package org.chamfer.workbench.parameter;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;

/**
 * Evaluates what people type into fields for numbers: {@code 3*12.7}, {@code (2+3)^2}, {@code 1in + 5mm}. Operators are
 * {@code + - * / ^} and brackets; numbers may carry a unit: mm, cm, m and in for lengths, deg and rad for angles, or the
 * unit of the field itself.
 */
public final class NumberExpression {
    private static final String CODE = "expression.wrong";
    private static final int DEEPEST = 64;
    private static final Map<String, Double> LENGTHS =
            Map.of("mm", 1.0, "cm", 10.0, "m", 1000.0, "in", 25.4, "\"", 25.4);
    private static final Map<String, Double> ANGLES = Map.of("deg", 1.0, "°", 1.0, "rad", 180 / Math.PI);

    private final String text;
    private final String field;
    private int place;
    private int depth;

    private NumberExpression(String text, String field) {
        this.text = text;
        this.field = field.toLowerCase(Locale.ROOT);
    }

    /**
     * The value of an expression in a field without unit: lengths are in millimetres, angles in degrees.
     *
     * @throws DiagnosticException as {@link #evaluate(String, String)}
     */
    public static double evaluate(String text) throws DiagnosticException {
        return evaluate(text, "");
    }

    /**
     * The value of an expression.
     *
     * @param unit that of the field, in which the value is; empty for none
     * @throws DiagnosticException if it is none, or its value is no finite number; tells what was expected
     */
    public static double evaluate(String text, String unit) throws DiagnosticException {
        NumberExpression expression = new NumberExpression(text, unit);
        double value = expression.sum();
        if (expression.next() != 0) {
            throw expression.wrong("an operator such as + or *");
        }
        if (!Double.isFinite(value)) {
            throw new DiagnosticException(Diagnostic.error(CODE, "'" + text.strip() + "' has no finite value", null)
                    .withHint("check divisions by 0 and powers"));
        }
        return value + 0.0;
    }

    private double sum() throws DiagnosticException {
        double value = product();
        while (true) {
            if (take('+')) {
                value += product();
            } else if (take('-') || take('\u2212')) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() throws DiagnosticException {
        double value = signed();
        while (true) {
            if (take('*') || take('\u00d7')) {
                value *= signed();
            } else if (take('/') || take('\u00f7')) {
                value /= signed();
            } else {
                return value;
            }
        }
    }

    /** Signs bind less than powers: -2^2 is -4. */
    private double signed() throws DiagnosticException {
        if (++depth > DEEPEST) {
            throw wrong("an expression that is less deep");
        }
        double value;
        if (take('-') || take('\u2212')) {
            value = -signed();
        } else if (take('+')) {
            value = signed();
        } else {
            value = atom();
            if (take('^')) {
                value = Math.pow(value, signed());
            }
        }
        depth--;
        return value;
    }

    private double atom() throws DiagnosticException {
        double value;
        if (take('(')) {
            value = sum();
            if (!take(')')) {
                throw wrong("a closing bracket");
            }
        } else {
            value = number();
        }
        String unit = unit();
        return unit.isEmpty() ? value : value * factor(unit);
    }

    private double factor(String unit) throws DiagnosticException {
        String known = unit.toLowerCase(Locale.ROOT);
        if (known.equals(field)) {
            return 1;
        }
        for (Map<String, Double> units : List.of(LENGTHS, ANGLES)) {
            if (units.containsKey(known) && (field.isEmpty() || units.containsKey(field))) {
                return units.get(known) / units.getOrDefault(field, 1.0);
            }
        }
        String hint = ANGLES.containsKey(field)
                ? "here the units deg and rad are known"
                : field.isEmpty() || LENGTHS.containsKey(field)
                        ? "here the units mm, cm, m and in are known"
                        : "here the only unit is " + field;
        throw new DiagnosticException(Diagnostic.error(CODE, "'" + unit + "' is no unit that fits here", null)
                .withHint(hint));
    }

    private double number() throws DiagnosticException {
        int start = skipBlanks();
        while (place < text.length() && isDigit(text.charAt(place))) {
            place++;
        }
        int exponent = exponentEnd(place);
        String digits = text.substring(start, place);
        if (digits.isEmpty() || digits.equals(".")) {
            throw wrong("a number");
        }
        if (exponent > place) {
            digits += text.substring(place, exponent);
            place = exponent;
        }
        try {
            return new BigDecimal(digits).doubleValue();
        } catch (NumberFormatException e) {
            throw wrong("a number such as 12.7");
        }
    }

    /** Where an exponent such as e-3 ends that begins at a place; the place if there is none. */
    private int exponentEnd(int from) {
        int end = from;
        if (end < text.length() && (text.charAt(end) == 'e' || text.charAt(end) == 'E')) {
            end++;
            if (end < text.length() && (text.charAt(end) == '-' || text.charAt(end) == '+')) {
                end++;
            }
            int digits = end;
            while (end < text.length() && Character.isDigit(text.charAt(end))) {
                end++;
            }
            // More digits than four cannot be a number that fits.
            return end == digits || end - digits > 4 ? from : end;
        }
        return from;
    }

    private String unit() {
        int start = skipBlanks();
        while (place < text.length()
                && (Character.isLetter(text.charAt(place)) || text.charAt(place) == '"' || text.charAt(place) == '°')) {
            place++;
        }
        return text.substring(start, place);
    }

    private boolean take(char wanted) {
        if (next() == wanted) {
            place++;
            return true;
        }
        return false;
    }

    /** The next character that is no blank; 0 at the end. */
    private char next() {
        skipBlanks();
        return place < text.length() ? text.charAt(place) : 0;
    }

    private int skipBlanks() {
        while (place < text.length() && Character.isWhitespace(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private DiagnosticException wrong(String expected) {
        String shown = text.isBlank() ? "an empty text" : "'" + text.strip() + "'";
        return new DiagnosticException(Diagnostic.error(CODE, shown + " is no number", null)
                .withHint(
                        "expected " + expected + (place < text.length() ? " before '" + rest() + "'" : " at the end")));
    }

    private String rest() {
        return text.substring(place, Math.min(text.length(), place + 12));
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9' || character == '.';
    }
}
