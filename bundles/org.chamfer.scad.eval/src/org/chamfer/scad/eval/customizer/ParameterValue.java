package org.chamfer.scad.eval.customizer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A value that the customizer can give to a parameter. */
public sealed interface ParameterValue {
    /** The value as an OpenSCAD literal, which reads back to exactly the same value. */
    String code();

    /**
     * True or false, shown as a check box.
     *
     * @param value the value
     */
    record BooleanValue(boolean value) implements ParameterValue {
        @Override
        public String code() {
            return Boolean.toString(value);
        }
    }

    /**
     * A number, shown as a spin box or a slider.
     *
     * @param value the value, never NaN
     */
    record NumberValue(double value) implements ParameterValue {
        /** Whole numbers below this are written without an exponent. */
        private static final double LARGEST_PLAIN = 1e15;

        public NumberValue {
            if (Double.isNaN(value)) {
                throw new IllegalArgumentException("not a number");
            }
        }

        @Override
        public String code() {
            if (Double.isInfinite(value)) {
                // A literal that is too large for a double; there is no other way to write it.
                return value > 0 ? "1e999" : "-1e999";
            }
            if (value == 0 && 1 / value < 0) {
                return "-0";
            }
            BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
            return Math.abs(value) < LARGEST_PLAIN && shortest.scale() <= 0
                    ? shortest.toPlainString()
                    : shortest.toString();
        }
    }

    /**
     * A text, shown as an input line.
     *
     * @param value the text
     */
    record TextValue(String value) implements ParameterValue {
        public TextValue {
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String code() {
            StringBuilder code = new StringBuilder(value.length() + 2).append('"');
            for (int at = 0; at < value.length(); at++) {
                char c = value.charAt(at);
                switch (c) {
                    case '"', '\\' -> code.append('\\').append(c);
                    case '\n' -> code.append("\\n");
                    case '\t' -> code.append("\\t");
                    case '\r' -> code.append("\\r");
                    default -> code.append(c);
                }
            }
            return code.append('"').toString();
        }
    }

    /**
     * A vector of numbers, shown as a row of spin boxes or sliders.
     *
     * @param numbers its elements, none of them NaN
     */
    record VectorValue(List<Double> numbers) implements ParameterValue {
        public VectorValue {
            numbers = List.copyOf(numbers);
        }

        @Override
        public String code() {
            return numbers.stream()
                    .map(number -> new NumberValue(number).code())
                    .collect(Collectors.joining(", ", "[", "]"));
        }
    }
}
