package org.chamfer.batch;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;

/**
 * A random sample of the values that parameters may have: a Latin hypercube (McKay, Beckman and Conover 1979), so that a
 * few variants cover every range evenly. The same seed gives the same variants on every machine.
 */
public final class VariantSample {
    private VariantSample() {}

    /** Whether the declaration of a parameter says which values there are. */
    public static boolean canVary(ParameterSpec parameter) {
        return switch (parameter.kind()) {
            case NUMBER, INTEGER ->
                parameter.minimum().isPresent() && parameter.maximum().isPresent();
            case BOOLEAN -> true;
            case CHOICE -> parameter.choices().size() > 1;
            default -> false;
        };
    }

    /**
     * Makes a sample.
     *
     * @param parameters what varies, by the name under which it is set; each {@linkplain #canVary can vary}
     * @param count number of variants, at least 1
     * @param seed chooses the sample
     */
    public static List<Variant> of(Map<String, ParameterSpec> parameters, int count, long seed) {
        List<Map<String, String>> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            values.add(new LinkedHashMap<>());
        }
        Random random = new Random(seed);
        for (Map.Entry<String, ParameterSpec> parameter : parameters.entrySet()) {
            int[] strata = shuffled(count, random);
            for (int i = 0; i < count; i++) {
                double fraction = (strata[i] + random.nextDouble()) / count;
                values.get(i).put(parameter.getKey(), at(parameter.getValue(), fraction));
            }
        }
        int digits = Math.max(3, Integer.toString(count).length());
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            variants.add(new Variant(String.format(Locale.ROOT, "sample-%0" + digits + "d", i + 1), values.get(i)));
        }
        return variants;
    }

    private static int[] shuffled(int count, Random random) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        return order;
    }

    private static String at(ParameterSpec parameter, double fraction) {
        if (parameter.kind() == ParameterKind.BOOLEAN) {
            return Boolean.toString(fraction >= 0.5);
        }
        if (parameter.kind() == ParameterKind.CHOICE) {
            List<Choice> choices = parameter.choices();
            return choices.get(Math.min((int) (fraction * choices.size()), choices.size() - 1))
                    .value();
        }
        double minimum = parameter.minimum().getAsDouble();
        double maximum = parameter.maximum().getAsDouble();
        double step = parameter.step().orElse(parameter.kind() == ParameterKind.INTEGER ? 1 : 0);
        if (step > 0) {
            // As many values as the slider has, each of them equally likely.
            double steps = Math.floor((maximum - minimum) / step + 1e-9) + 1;
            double index = Math.min(Math.floor(fraction * steps), steps - 1);
            return decimal(minimum)
                    .add(decimal(step).multiply(BigDecimal.valueOf((long) index)))
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (maximum <= minimum) {
            return decimal(minimum).toPlainString();
        }
        double value = minimum + fraction * (maximum - minimum);
        // Four significant steps of the range are finer than anybody measures, and short to read.
        double resolution = StrictMath.pow(10, StrictMath.floor(StrictMath.log10(maximum - minimum)) - 4);
        return new BigDecimal(Math.min(maximum, Math.max(minimum, Math.rint(value / resolution) * resolution)))
                .round(new MathContext(12))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros();
    }
}
