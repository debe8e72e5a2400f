package org.chamfer.nodes.internal.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.nodes.NodeKit;
import org.chamfer.values.NumberValue;
import org.chamfer.values.VectorValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionNodeTests {
    private static NodeKit expression(String text) {
        return NodeKit.of("expression")
                .set("expression", text)
                .set("a", "0.1")
                .set("b", "0.2")
                .set("c", "-7");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a + b             | 0.30000000000000004
                    c * c             | 49
                    max(a, b, c) / d  | 0.2
                    sin(30)           | 0.5
                    let (x = 3) x ^ 2 | 9
                    1e-300            | 1e-300
                    c < 0 ? 1 : 2     | 1
                    0                 | 0
                    """)
    void numbersKeepAllTheirDigits(String text, double expected) throws Exception {
        NodeKit node = expression(text).set("d", "1");
        assertEquals(new NumberValue(expected), node.run().get("value", NumberValue.class));
        assertEquals(VectorValue.of(expected, expected, expected), node.run().get("vector", VectorValue.class));
    }

    @Test
    void vectorsHaveAsManyNumbersAsTheyHave() throws Exception {
        assertEquals(VectorValue.of(0.1, 0, -7), expression("[a, 0, c]").run().get("vector", VectorValue.class));
        assertEquals(VectorValue.of(0.2, 0.1), expression("[b, a]").run().get("vector", VectorValue.class));
        assertEquals(new NumberValue(0.2), expression("[b, a]").run().get("value", NumberValue.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a +",
                "a; b",
                "cube(1)",
                "a}",
                "x + 1",
                "\"text\"",
                "[1, 2, 3, 4]",
                "[]",
                "[1, \"x\"]",
                "1 / 0",
                "0 / 0",
                "undef",
                "true",
                "f(1)"
            })
    void whatGivesNoNumberIsRefusedWithAnExample(String text) {
        Diagnostic diagnostic = assertThrows(
                        DiagnosticException.class, () -> expression(text).run())
                .diagnostic();
        assertTrue(diagnostic.hint().contains("(a + b) / 2"), diagnostic::hint);
        assertFalse(diagnostic.message().contains("translate"), diagnostic::message);
    }
}
