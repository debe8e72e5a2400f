package org.chamfer.scad.eval.internal.builtin;

import static org.chamfer.scad.eval.internal.builtin.RecordedCall.number;
import static org.chamfer.scad.eval.internal.builtin.RecordedCall.printed;
import static org.chamfer.scad.eval.internal.builtin.RecordedCall.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chamfer.scad.eval.internal.value.Range;
import org.chamfer.scad.eval.internal.value.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListFunctionsTests {
    private static final Vector TABLE =
            vector(vector(-200, 5), vector(-50, 20), vector(-20, 18), vector(80, 25), vector(150, 2));

    @Test
    void lengthsOfVectorsAndOfTextsInCharacters() {
        assertEquals("3", printed("len", vector(1, "a", vector())));
        assertEquals("0", printed("len", ""));
        assertEquals("2", printed("len", "\uD83D\uDE00\u00E9"));
        assertEquals(
                "len() parameter could not be converted: argument 0: expected string, found number (5)",
                RecordedCall.of("len", 5).refusal());
    }

    @Test
    void concatTakesVectorsApartOnce() {
        assertEquals("[]", printed("concat"));
        assertEquals(
                "[1, 2, [3], \"a\", undef, [0 : 1 : 2]]",
                printed("concat", vector(1), vector(2, vector(3)), "a", null, new Range(0, 1, 2)));
    }

    @Test
    void normIsTheLength() {
        assertEquals(5, number("norm", vector(3, 4)), 0);
        assertEquals(0, number("norm", vector()), 0);
        assertEquals(7, number("norm", vector(2, 3, 6)), 0);
        assertEquals(
                "Incorrect arguments to norm()",
                RecordedCall.of("norm", vector(1, "a")).refusal());
        assertEquals(
                "norm() parameter could not be converted: argument 0: expected vector, found number (1)",
                RecordedCall.of("norm", 1).refusal());
    }

    @Test
    void crossProductsOfThreeAndOfTwo() {
        assertEquals("[-3, 6, -3]", printed("cross", vector(1, 2, 3), vector(4, 5, 6)));
        assertEquals("-2", printed("cross", vector(1, 2), vector(3, 4)));
        assertEquals("2", printed("cross", vector(1, "a"), vector(1, 2)));
        assertEquals(
                "Invalid vector size of parameter for cross()",
                RecordedCall.of("cross", vector(1, 2), vector(1, 2, 3)).refusal());
        assertEquals(
                "Invalid value in parameter vector for cross()",
                RecordedCall.of("cross", vector(1, "a", 3), vector(1, 2, 3)).refusal());
        assertEquals(
                "Invalid value (NaN) in parameter vector for cross()",
                RecordedCall.of("cross", vector(1, 2, Double.NaN), vector(1, 2, 3))
                        .refusal());
        assertEquals(
                "Invalid value (INF) in parameter vector for cross()",
                RecordedCall.of("cross", vector(1, 2, 3), vector(1, Double.NEGATIVE_INFINITY, 3))
                        .refusal());
    }

    @ParameterizedTest
    @CsvSource({"-300, 5", "-200, 5", "-125, 12.5", "-20, 18", "30, 21.5", "115, 13.5", "150, 2", "300, 2"})
    void lookupInterpolatesAndStaysConstantBeyondTheEnds(double key, double value) {
        assertEquals(value, number("lookup", key, TABLE), 1e-14);
    }

    @Test
    void lookupTakesRowsInAnyOrderAndSkipsWhatIsNone() {
        assertEquals("1", printed("lookup", 5, vector(vector(2, 1), vector(0, 0))));
        assertEquals("5", printed("lookup", 1, vector(vector(0, 3), 5, vector(2, 7))));
        assertEquals("undef", printed("lookup", 1, vector(vector("a", 3), vector(2, 7))));
        assertEquals("undef", printed("lookup", 1, vector()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void lookupRefusesKeysThatAreNoFiniteNumbers(double key) {
        String printed = Double.isNaN(key) ? "nan" : key > 0 ? "inf" : "-inf";

        assertEquals(
                "lookup(" + printed + ", ...) first argument is not a number",
                RecordedCall.of("lookup", key, TABLE).refusal());
    }
}
