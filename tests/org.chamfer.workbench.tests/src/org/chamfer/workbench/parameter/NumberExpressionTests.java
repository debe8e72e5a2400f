package org.chamfer.workbench.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be typed into the number fields of nodes. */
class NumberExpressionTests {
    @ParameterizedTest
    @CsvSource({
        "3*12.7, mm, 38.1",
        "(2+3)^2, '', 25",
        "-2^2, '', -4",
        "2^3^2, '', 512",
        "8/2/2, '', 2",
        "2 - -3, '', 5",
        "1in, mm, 25.4",
        "1in + 5, mm, 30.4",
        "50.8mm, in, 2",
        "2 cm * 3, mm, 60",
        "(1+1)in, '', 50.8",
        "3.141592653589793rad, deg, 180",
        "45°, deg, 45",
        "640px, px, 640",
        "1.5e3, '', 1500",
        ".5, '', 0.5",
    })
    void expressionsAreEvaluated(String text, String unit, double expected) throws DiagnosticException {
        assertEquals(expected, NumberExpression.evaluate(text, unit), 1e-9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "3*", "(1", "1)", "1 2", "1,5", "1/0", "9^9^9", "2 parsec", "1..2", "x", "1e99999"})
    void whatIsNoNumberIsRefusedWithAHint(String text) {
        DiagnosticException refused =
                assertThrows(DiagnosticException.class, () -> NumberExpression.evaluate(text, "mm"));
        assertFalse(refused.diagnostic().hint().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 100_000})
    void deepExpressionsDoNotBreakIt(int depth) {
        String text = "(".repeat(depth) + "1" + ")".repeat(depth);
        assertThrows(DiagnosticException.class, () -> NumberExpression.evaluate(text, ""));
        assertThrows(DiagnosticException.class, () -> NumberExpression.evaluate("-".repeat(depth) + "1", ""));
    }
}
