package org.chamfer.scad.eval.internal.builtin;

import static org.chamfer.scad.eval.internal.builtin.RecordedCall.number;
import static org.chamfer.scad.eval.internal.builtin.RecordedCall.printed;
import static org.chamfer.scad.eval.internal.builtin.RecordedCall.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.scad.eval.internal.value.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFunctionsTests {
    private static final double TOLERANCE = 1e-15;

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1",
        "30, 0.5, 0.8660254037844386",
        "45, 0.7071067811865476, 0.7071067811865476",
        "60, 0.8660254037844386, 0.5",
        "90, 1, 0",
        "120, 0.8660254037844386, -0.5",
        "180, 0, -1",
        "210, -0.5, -0.8660254037844386",
        "270, -1, 0",
        "330, -0.5, 0.8660254037844386",
        "-30, -0.5, 0.8660254037844386",
        "-90, -1, 0",
        "450, 1, 0",
        "36000000000030, 0.5, 0.8660254037844386",
    })
    void sineAndCosineAreExactAtTheExactAngles(double angle, double sine, double cosine) {
        assertEquals(sine, number("sin", angle), 0);
        assertEquals(cosine, number("cos", angle), 0);
    }

    @Test
    void anglesInBetweenAgreeWithRadians() {
        for (int i = -500; i < 500; i++) {
            double angle = i * 0.731;
            assertEquals(Math.sin(Math.toRadians(angle)), number("sin", angle), TOLERANCE);
            assertEquals(Math.cos(Math.toRadians(angle)), number("cos", angle), TOLERANCE);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "45, 1",
        "135, -1",
        "225, 1",
        "-45, -1",
        "90, Infinity",
        "270, -Infinity",
        "-90, -Infinity",
    })
    void tangentIsExactAtTheExactAngles(double angle, double tangent) {
        assertEquals(tangent, number("tan", angle), 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {360.0 * (1L << 52), -360.0 * (1L << 52), 1e20, 1e308, Double.POSITIVE_INFINITY, Double.NaN})
    void anglesTooLargeToHaveAMeaningGiveNoNumber(double angle) {
        assertTrue(Double.isNaN(number("sin", angle)));
        assertTrue(Double.isNaN(number("cos", angle)));
        assertTrue(Double.isNaN(number("tan", angle)));
    }

    @ParameterizedTest
    @CsvSource({"-90, -1", "-30, -0.5", "0, 0", "30, 0.5", "90, 1"})
    void arcSineAndArcCosineAreExactToo(double angle, double sine) {
        assertEquals(angle, number("asin", sine), 0);
        assertEquals(90 - angle, number("acos", sine), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 0",
        "1, 1, 45",
        "1, 0, 90",
        "0, -1, 180",
        "-1, 0, -90",
        "-1, -1, -135",
        "0, 0, 0",
        "0.5, 0.8660254037844386, 30",
        "Infinity, Infinity, 45",
    })
    void arcTangentOfAPointIsExactAtTheExactAngles(double y, double x, double angle) {
        assertEquals(angle, number("atan2", y, x), 0);
        if (x > 0 && !Double.isInfinite(x)) {
            assertEquals(angle, number("atan", y / x), 1e-13);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 1",
        "-0.5, -1",
        "1.5, 2",
        "2.5, 3",
        "-2.5, -3",
        "0.49999999999999994, 0",
        "-0.2, 0",
        "4503599627370497.5, 4503599627370498",
        "1e300, 1e300",
    })
    void halvesAreRoundedAwayFromZero(double number, double rounded) {
        assertEquals(rounded, number("round", number) + 0.0, 0);
    }

    @Test
    void floorCeilSignAndAbs() {
        assertEquals("-2", printed("floor", -1.5));
        assertEquals("-1", printed("ceil", -1.5));
        assertEquals("-1", printed("sign", -3));
        assertEquals("0", printed("sign", 0));
        assertEquals("0", printed("sign", Double.NaN));
        assertEquals("2.5", printed("abs", -2.5));
    }

    @Test
    void powersAndLogarithms() {
        assertEquals(8, number("sqrt", 64), 0);
        assertTrue(Double.isNaN(number("sqrt", -1)));
        assertEquals(1024, number("pow", 2, 10), 0);
        assertEquals(1, number("pow", 0, 0), 0);
        assertTrue(Double.isNaN(number("pow", -1, 0.5)));
        assertEquals(Math.E, number("exp", 1), TOLERANCE);
        assertEquals(2, number("ln", number("exp", 2)), TOLERANCE);
        assertEquals(Double.NEGATIVE_INFINITY, number("ln", 0), 0);
        assertEquals(3, number("log", 1000), 0);
    }

    @Test
    void theBaseOfALogarithmComesFirst() {
        assertEquals(3, number("log", 2, 8), TOLERANCE);
        assertEquals(Double.POSITIVE_INFINITY, number("log", 1, 2), 0);
        assertEquals(
                "log() number of parameters does not match: expected 2, found 0",
                RecordedCall.of("log").refusal());
        assertEquals(
                "log() number of parameters does not match: expected 2, found 3",
                RecordedCall.of("log", 1, 2, 3).refusal());
        assertEquals(
                "log() parameter could not be converted: argument 1: expected number, found string (\"a\")",
                RecordedCall.of("log", 2, "a").refusal());
    }

    @Test
    void extremesOfArgumentsAndOfOneVector() {
        assertEquals("1", printed("min", 3, 1, 2));
        assertEquals("3", printed("max", vector(3, 1, 2)));
        assertEquals("nan", printed("max", Double.NaN, 1));
        assertEquals("1", printed("max", 1, Double.NaN));
    }

    @Test
    void extremesNameWhatIsNoNumber() {
        assertEquals(
                "min() number of parameters does not match: expected at least 1, found 0",
                RecordedCall.of("min").refusal());
        assertEquals(
                "max() number of parameters does not match: expected at least 1 vector element, found 0",
                RecordedCall.of("max", vector()).refusal());
        assertEquals(
                "min() parameter could not be converted: vector element 1: expected number, found string (\"a\")",
                RecordedCall.of("min", vector(1, "a", 2)).refusal());
        assertEquals(
                "max() parameter could not be converted: argument 0: expected number, found vector ([1, 2])",
                RecordedCall.of("max", vector(1, 2), 3).refusal());
        assertEquals(
                "min() parameter could not be converted: argument 0: expected number, found range ([1 : 1 : 3])",
                RecordedCall.of("min", new Range(1, 1, 3)).refusal());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abs", "sign", "sin", "cos", "tan", "asin", "acos", "atan", "floor", "ceil", "round", "exp", "ln",
                "sqrt"
            })
    void functionsOfOneNumberRefuseAnythingElse(String name) {
        assertEquals(
                name + "() number of parameters does not match: expected 1, found 0",
                RecordedCall.of(name).refusal());
        assertEquals(
                name + "() number of parameters does not match: expected 1, found 2",
                RecordedCall.of(name, 1, 2).refusal());
        assertEquals(
                name + "() parameter could not be converted: argument 0: expected number, found bool (true)",
                RecordedCall.of(name, true).refusal());
        assertEquals(
                name + "() parameter could not be converted: argument 0: expected number, found undefined (undef)",
                RecordedCall.of(name, (Object) null).refusal());
    }
}
