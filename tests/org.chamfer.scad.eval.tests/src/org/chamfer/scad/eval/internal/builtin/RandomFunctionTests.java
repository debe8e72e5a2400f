package org.chamfer.scad.eval.internal.builtin;

import static org.chamfer.scad.eval.internal.builtin.RecordedCall.printed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.chamfer.scad.eval.internal.value.Num;
import org.chamfer.scad.eval.internal.value.Value;
import org.chamfer.scad.eval.internal.value.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RandomFunctionTests {
    /** The value after which the C++ standard tells a right generator: the 10000th of the seed 5489. */
    @Test
    void theGeneratorGivesItsCertifiedNumber() {
        MersenneTwister twister = new MersenneTwister(5489);
        assertEquals(3499211612L, Integer.toUnsignedLong(twister.next()));
        for (int i = 2; i < 10_000; i++) {
            twister.next();
        }
        assertEquals(4123659995L, Integer.toUnsignedLong(twister.next()));
    }

    @Test
    void seedsGiveTheNumbersOfOpenScad() {
        assertEquals("[0.796543, 0.183435, 0.779691]", printed("rands", 0, 1, 3, 42));
        assertEquals("[0.592845, 0.844266, 0.857946]", printed("rands", 0, 1, 3, 0));
        assertEquals("[-0.348249, -1.37384, 4.31253, 4.28708, -4.38934]", printed("rands", -5, 5, 5, 1234567));
    }

    /** What OpenSCAD 2025.07.18 prints. */
    @ParameterizedTest
    @CsvSource({
        "3.7, 0.16704",
        "0.5, 0.421193",
        "-3.5, 0.0238099",
        "1e-300, 0.238691",
        "1e300, 0.73142",
        "4.9e-324, 0.632398",
        "123456.789, 0.285347",
        "-1, 0.111607",
        "-2, 0.101849",
        "2147483646, 0.441415",
        "2147483647, 0.592845",
        "3000000000, 0.467682",
        "4294967295, 0.997185",
        "Infinity, 0.0776717",
        "-Infinity, 0.458262",
        "NaN, 0.592845",
    })
    void seedsThatAreNoSmallWholeNumbersDoToo(double seed, String first) {
        assertEquals("[" + first + "]", printed("rands", 0, 1, 1, seed));
    }

    @Test
    void countsAreCutOffAndTheirSignDoesNotMatter() {
        assertEquals("[]", printed("rands", 0, 1, 0.5, 1));
        assertEquals("[0.997185, 0.932557, 0.128124]", printed("rands", 0, 1, -3, 1));
        assertEquals(printed("rands", 1, 5, 3, 42), printed("rands", 5, 1, 3, 42));
    }

    @Test
    void numbersLieBetweenTheBounds() {
        double[] numbers = ((Vector) RecordedCall.of("rands", -2, 3, 10_000, 7).result()).numbers();

        assertEquals(10_000, numbers.length);
        assertTrue(Arrays.stream(numbers).allMatch(number -> number >= -2 && number < 3));
        assertEquals(0.5, Arrays.stream(numbers).average().getAsDouble(), 0.05);
    }

    @Test
    void sequencesWithoutASeedAreTheSameInEveryRunButDiffer() {
        String first = printed("rands", 0, 1, 5);
        RecordedCall call = RecordedCall.of("rands", 0, 1, 5);

        assertEquals(first, call.result().printed());
        Value[] arguments = {Num.of(0), Num.of(1), Num.of(5)};
        assertNotEquals(
                first, BuiltinFunctions.find("rands").call(arguments, call).printed());
    }

    @Test
    void infiniteBoundsAndCountsAreReplaced() {
        RecordedCall call = RecordedCall.of("rands", Double.POSITIVE_INFINITY, Double.NaN, Double.NEGATIVE_INFINITY, 1);
        String limit = new BigDecimal(Double.MAX_VALUE / 2).toPlainString() + ".000000";

        assertEquals(
                List.of(
                        "rands() range min cannot be infinite",
                        "+ resetting to -" + limit,
                        "rands() range max cannot be infinite",
                        "+ resetting to " + limit,
                        "rands() cannot create an infinite number of results",
                        "+ resetting number of results to 1"),
                call.warnings());
        assertEquals("[8.93786e+307]", call.result().printed());
    }

    @Test
    void otherArgumentsAreRefused() {
        assertEquals(
                "rands() number of parameters does not match: expected 3 or 4, found 2",
                RecordedCall.of("rands", 0, 1).refusal());
        assertEquals(
                "rands() parameter could not be converted: argument 2: expected number, found string (\"a\")",
                RecordedCall.of("rands", 0, 1, "a").refusal());
        assertEquals(
                "rands() cannot create more than 10000000 results",
                RecordedCall.of("rands", 0, 1, 1e8).refusal());
    }
}
