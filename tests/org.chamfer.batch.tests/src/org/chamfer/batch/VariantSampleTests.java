package org.chamfer.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chamfer.graph.type.Choice;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.junit.jupiter.api.Test;

class VariantSampleTests {
    private final Map<String, ParameterSpec> parameters = new LinkedHashMap<>();

    VariantSampleTests() {
        parameters.put("width", parameter(ParameterKind.NUMBER, 10, 30, OptionalDouble.empty()));
        parameters.put("teeth", parameter(ParameterKind.INTEGER, 8, 11, OptionalDouble.empty()));
        parameters.put("step", parameter(ParameterKind.NUMBER, 0, 1, OptionalDouble.of(0.25)));
        parameters.put("hub", parameter(ParameterKind.BOOLEAN, 0, 0, OptionalDouble.empty()));
        parameters.put("form", parameter(ParameterKind.CHOICE, 0, 0, OptionalDouble.empty()));
    }

    @Test
    void everyStratumOfARangeIsThereOnce() {
        List<Variant> variants = VariantSample.of(parameters, 40, 7);
        List<Integer> strata = variants.stream()
                .map(variant -> (int) ((Double.parseDouble(variant.values().get("width")) - 10) / 20 * 40))
                .sorted()
                .toList();
        for (int i = 0; i < 40; i++) {
            assertEquals(i, strata.get(i), 1, "stratum " + i);
        }
    }

    @Test
    void valuesAreThoseThatAUserCouldChoose() {
        List<Variant> variants = VariantSample.of(parameters, 200, 1);
        assertEquals(new TreeSet<>(List.of("10", "11", "8", "9")), values(variants, "teeth"));
        assertEquals(new TreeSet<>(List.of("0", "0.25", "0.5", "0.75", "1")), values(variants, "step"));
        assertEquals(new TreeSet<>(List.of("false", "true")), values(variants, "hub"));
        assertEquals(new TreeSet<>(List.of("round", "square")), values(variants, "form"));
        for (String width : values(variants, "width")) {
            assertTrue(width.length() <= 8, width);
            assertTrue(Double.parseDouble(width) >= 10 && Double.parseDouble(width) <= 30, width);
        }
    }

    @Test
    void theSeedChoosesTheSample() {
        assertEquals(VariantSample.of(parameters, 20, 3), VariantSample.of(parameters, 20, 3));
        assertNotEquals(VariantSample.of(parameters, 20, 3), VariantSample.of(parameters, 20, 4));
    }

    @Test
    void onlyWhatHasARangeCanVary() {
        assertTrue(parameters.values().stream().allMatch(VariantSample::canVary));
        assertFalse(VariantSample.canVary(parameter(ParameterKind.TEXT, 0, 1, OptionalDouble.empty())));
        ParameterSpec open = new ParameterSpec(
                "x",
                ParameterKind.NUMBER,
                "X",
                "0",
                OptionalDouble.of(0),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                List.of(),
                "",
                "",
                "");
        assertFalse(VariantSample.canVary(open));
    }

    private static TreeSet<String> values(List<Variant> variants, String name) {
        return variants.stream()
                .map(variant -> variant.values().get(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ParameterSpec parameter(ParameterKind kind, double minimum, double maximum, OptionalDouble step) {
        List<Choice> choices = kind == ParameterKind.CHOICE
                ? List.of(new Choice("round", "Round"), new Choice("square", "Square"))
                : List.of();
        return new ParameterSpec(
                "p", kind, "P", "", OptionalDouble.of(minimum), OptionalDouble.of(maximum), step, choices, "", "", "");
    }
}
