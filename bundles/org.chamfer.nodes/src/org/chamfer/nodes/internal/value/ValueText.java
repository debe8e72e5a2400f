package org.chamfer.nodes.internal.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;
import org.chamfer.values.VectorValue;

/** Values as people read them, the same in every locale. */
public final class ValueText {
    /** More digits would show the rounding of binary numbers, as in 0.30000000000000004. */
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private static final int LONGEST = 20;

    private ValueText() {}

    /** The text of a text, number, truth value or vector; nothing for others. */
    public static Optional<String> find(Value value) {
        return switch (value) {
            case TextValue text -> Optional.of(text.text());
            case NumberValue number -> Optional.of(of(number.number()));
            case BooleanValue truth -> Optional.of(Boolean.toString(truth.value()));
            case VectorValue vector ->
                Optional.of(vector.numbers().stream().map(ValueText::of).collect(Collectors.joining(", ", "[", "]")));
            default -> Optional.empty();
        };
    }

    /** A port type with its article, such as {@code an image}. */
    public static String withArticle(String type) {
        boolean vowel = !type.isEmpty() && "aeiou".indexOf(type.charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + type;
    }

    /** A number with at most 12 digits, without zeros at the end; with an exponent if it would be very long. */
    public static String of(double number) {
        return plain(BigDecimal.valueOf(number).round(DIGITS));
    }

    /** A number with some decimals, rounded half up. */
    public static String of(double number, int decimals) {
        // The decimal form that people know decides which way a half goes, not the binary one.
        return BigDecimal.valueOf(number)
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String plain(BigDecimal number) {
        if (number.signum() == 0) {
            return "0";
        }
        BigDecimal shortest = number.stripTrailingZeros();
        String plain = shortest.toPlainString();
        return plain.length() > LONGEST ? shortest.toString() : plain;
    }
}
