package org.chamfer.graph.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.values.NumberValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.VectorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTextTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NUMBER  | 2.50          | 2.5
                    NUMBER  | ' 7 '         | 7
                    NUMBER  | 1e1           | 10
                    INTEGER | 8             | 8
                    INTEGER | 8.0           | 8
                    BOOLEAN | true          | true
                    VECTOR  | [1, 2.50,3]   | [1, 2.5, 3]
                    VECTOR  | 1,2           | [1, 2]
                    VECTOR  | []            | []
                    CHOICE  | round         | round
                    COLOR   | #2F6FED       | #2f6fed
                    COLOR   | #2f6fed80     | #2f6fed80
                    TEXT    | any, [thing]  | any, [thing]
                    FILE    | a/b.stl       | a/b.stl
                    """)
    void textsAreRead(ParameterKind kind, String text, String canonical) throws DiagnosticException {
        assertEquals(canonical, ParameterText.write(ParameterText.read(parameter(kind), text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NUMBER  | x       | expected a number
                    NUMBER  | 1d      | expected a number
                    NUMBER  | NaN     | expected a number
                    NUMBER  | 1e999   | expected a number that is not that large
                    NUMBER  | 10.001  | allowed are numbers from 0 to 10
                    NUMBER  | -1      | allowed are numbers from 0 to 10
                    INTEGER | 2.5     | expected a whole number
                    BOOLEAN | yes     | expected true or false
                    VECTOR  | [1, x]  | expected numbers such as [1, 2, 3]
                    VECTOR  | [1, 11] | allowed are numbers from 0 to 10
                    CHOICE  | roud    | did you mean round?
                    COLOR   | red     | expected a colour such as #2f6fed or #2f6fed80
                    """)
    void whatDoesNotFitIsRefusedWithWhatIsAllowed(ParameterKind kind, String text, String hint) {
        Diagnostic diagnostic = assertThrows(DiagnosticException.class, () -> ParameterText.read(parameter(kind), text))
                .diagnostic();
        assertEquals(hint, diagnostic.hint());
        assertFalse(diagnostic.message().isEmpty());
    }

    @Test
    void numbersReadBackToThemselves() throws DiagnosticException {
        Random random = new Random(8);
        ParameterSpec open = spec(ParameterKind.NUMBER, OptionalDouble.empty(), OptionalDouble.empty());
        for (int i = 0; i < 10_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertEquals(new NumberValue(number), ParameterText.read(open, ParameterText.number(number)));
            }
        }
        assertEquals("0.1", ParameterText.number(0.1));
        assertEquals("0", ParameterText.number(-0.0));
        assertEquals("1200", ParameterText.number(1200));
    }

    @Test
    void valuesByWireAreCheckedAsTextsAre() throws DiagnosticException {
        ParameterText.check(parameter(ParameterKind.NUMBER), new NumberValue(10));
        ParameterText.check(parameter(ParameterKind.VECTOR), VectorValue.of(1, 2));
        assertThrows(
                DiagnosticException.class,
                () -> ParameterText.check(parameter(ParameterKind.NUMBER), new NumberValue(10.5)));
        assertThrows(
                DiagnosticException.class,
                () -> ParameterText.check(parameter(ParameterKind.NUMBER), new TextValue("1")));
        assertThrows(
                DiagnosticException.class,
                () -> ParameterText.check(parameter(ParameterKind.CHOICE), new TextValue("oval")));
    }

    private static ParameterSpec parameter(ParameterKind kind) {
        return spec(kind, OptionalDouble.of(0), OptionalDouble.of(10));
    }

    private static ParameterSpec spec(ParameterKind kind, OptionalDouble minimum, OptionalDouble maximum) {
        List<Choice> choices = kind == ParameterKind.CHOICE
                ? List.of(new Choice("round", "Round"), new Choice("square", "Square"))
                : List.of();
        return new ParameterSpec("p", kind, "P", "", minimum, maximum, OptionalDouble.empty(), choices, "", "", "");
    }
}
