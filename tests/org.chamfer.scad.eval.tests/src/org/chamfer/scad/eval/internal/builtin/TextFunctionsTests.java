package org.chamfer.scad.eval.internal.builtin;

import static org.chamfer.scad.eval.internal.builtin.RecordedCall.printed;
import static org.chamfer.scad.eval.internal.builtin.RecordedCall.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.chamfer.scad.eval.internal.value.Range;
import org.junit.jupiter.api.Test;

class TextFunctionsTests {
    @Test
    void strJoinsTextsBareAndTextsInVectorsQuoted() {
        assertEquals("\"\"", printed("str"));
        assertEquals(
                "\"0.333333a[1, \"b\"]undeftrue[0 : 1 : 2]\"",
                printed("str", 1.0 / 3, "a", vector(1, "b"), null, true, new Range(0, 1, 2)));
        assertEquals(
                "\"1e+100 1e-7 1.23457e+8 0 0.1\"",
                printed("str", 1e100, " ", 1e-7, " ", 123456789, " ", -0.0, " ", 0.1));
    }

    @Test
    void chrTakesNumbersVectorsAndRanges() {
        assertEquals("\"A\"", printed("chr", 65.9));
        assertEquals("\"ABC\"", printed("chr", vector(65, 66), 67));
        assertEquals("\"ABCDEF\"", printed("chr", new Range(65, 1, 70)));
        assertEquals("\"\uD83D\uDE00\"", printed("chr", 128512));
    }

    @Test
    void chrLeavesOutWhatIsNoCharacter() {
        assertEquals("\"\"", printed("chr", 0, -1, 0.5, 1114112, 1e20, Double.NaN, Double.POSITIVE_INFINITY));
        assertEquals("\"\"", printed("chr", 0xD800, 0xDFFF));
        assertEquals("\"AB\"", printed("chr", vector(65, "a", null, 66)));
    }

    @Test
    void ordIsTheCodeOfTheFirstCharacter() {
        assertEquals("65", printed("ord", "AB"));
        assertEquals("8364", printed("ord", "\u20ACuro"));
        assertEquals("128512", printed("ord", "\uD83D\uDE00"));
        assertEquals("undef", printed("ord", ""));
        assertEquals(
                "ord() parameter could not be converted: argument 0: expected string, found number (5)",
                RecordedCall.of("ord", 5).refusal());
    }
}
