package org.chamfer.scad.eval.customizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.chamfer.scad.eval.customizer.CustomizerParameter.ChoiceParameter;
import org.chamfer.scad.eval.customizer.CustomizerParameter.NumberParameter;
import org.chamfer.scad.eval.customizer.ParameterValue.TextValue;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in comments, the parameters hold together. */
class CustomizerFuzzTests {
    private static final int STATEMENTS = 60;

    @RepeatedTest(100)
    void parametersHoldTogether(RepetitionInfo repetition) {
        RandomModel model = new RandomModel(new Random(repetition.getCurrentRepetition()));
        CustomizerParameters parameters = Customized.code(model.code(STATEMENTS));
        String schema = ParameterSchema.json("t", parameters);
        int described = parameters.all().isEmpty()
                ? 0
                : JsonParser.parseString(schema)
                        .getAsJsonObject()
                        .getAsJsonArray("parameters")
                        .size();
        assertEquals(parameters.all().size(), described);
        for (CustomizerParameter parameter : parameters.all()) {
            ParameterValue initial = parameter.initial();
            assertEquals(initial, Customized.only("a = " + initial.code() + ";").initial());
            switch (parameter) {
                case ChoiceParameter choice ->
                    assertTrue(choice.choices().stream()
                            .anyMatch(one -> one.value().equals(initial)));
                case NumberParameter number ->
                    assertTrue(number.limits().allow(number.initial().value()));
                default -> {
                    // Nothing more can be said.
                }
            }
        }
        assertReadsBack(parameters);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/*[", "/*", "[", "[1,", "[1:", "//", "\"", "\\\"", ";", "{", "a=1;", "\n", "//[1]\n", "/*[a]*/"
            })
    void longFilesTakeNoLongTime(String part) {
        String code = "a = 1; // " + part.repeat(300_000) + "\nb = 2; /* " + part.repeat(300_000);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Customized.code(code));
    }

    /** What the file and its lists of choices offer can be written in a parameter set. */
    private static void assertReadsBack(CustomizerParameters parameters) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, ParameterValue> values = new LinkedHashMap<>();
        for (CustomizerParameter parameter : parameters.all()) {
            if (parameter instanceof ChoiceParameter choice) {
                for (Choice one : choice.choices()) {
                    assertEquals(
                            1,
                            read(parameters, Map.of(parameter.name(), text(one.value())))
                                    .size());
                }
            } else {
                texts.put(parameter.name(), text(parameter.initial()));
                values.put(parameter.name(), parameter.initial());
            }
        }
        assertEquals(values, read(parameters, texts));
    }

    private static Map<String, ParameterValue> read(CustomizerParameters parameters, Map<String, String> texts) {
        return ParameterSetReading.of(parameters, new ParameterSet("file", texts), "sets.json")
                .values();
    }

    private static String text(ParameterValue value) {
        return value instanceof TextValue(String text) ? text : value.code();
    }
}
