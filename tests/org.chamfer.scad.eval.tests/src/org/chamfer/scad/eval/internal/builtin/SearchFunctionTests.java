package org.chamfer.scad.eval.internal.builtin;

import static org.chamfer.scad.eval.internal.builtin.RecordedCall.printed;
import static org.chamfer.scad.eval.internal.builtin.RecordedCall.vector;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chamfer.scad.eval.internal.value.Vector;
import org.junit.jupiter.api.Test;

class SearchFunctionTests {
    private static final Vector TABLE = vector(
            vector("a", 1), vector("b", 2), vector("c", 3), vector("a", 4), vector("aa", 5), vector("\u00E9", 6));

    @Test
    void charactersAreFoundByTheFirstOneOfTheColumn() {
        assertEquals("[0]", printed("search", "a", TABLE));
        assertEquals("[0, 1]", printed("search", "abz", TABLE, 1));
        assertEquals("[[0, 3, 4], [2]]", printed("search", "ac", TABLE, 0));
        assertEquals("[[0, 3], [1], []]", printed("search", "abz", TABLE, 2));
        assertEquals("[5]", printed("search", "\u00E9", TABLE));
        assertEquals("[[2, 3], [1], [0]]", printed("search", "a\u00E9z", "z\u00E9aa", 0));
    }

    @Test
    void numbersAndElementsAreFoundWholeOrInTheColumn() {
        assertEquals("[2, 3]", printed("search", 3, vector(1, 2, 3, 3), 0));
        assertEquals("[0]", printed("search", 3, vector(vector(1, 3), vector(3, 1)), 1, 1));
        assertEquals("[0, []]", printed("search", vector(1, 9), TABLE, 1, 1));
        assertEquals("[0]", printed("search", vector(vector("a", 1)), TABLE));
        assertEquals("[[0, 3]]", printed("search", vector("a"), TABLE, 0));
        assertEquals("[0, 1]", printed("search", vector(true, null), vector(true, null)));
    }

    @Test
    void aCountThatIsNoPositiveNumberMeansAll() {
        assertEquals("[[0, 3, 4]]", printed("search", "a", TABLE, null));
        assertEquals("[[0, 3, 4]]", printed("search", "a", TABLE, "x"));
        assertEquals("[[0, 3, 4]]", printed("search", "a", TABLE, -1));
        assertEquals("[0]", printed("search", "a", TABLE, 1.9));
    }

    @Test
    void emptySearchesFindNothing() {
        assertEquals("[]", printed("search", "", TABLE));
        assertEquals("[]", printed("search", "", vector(1)));
        assertEquals("[]", printed("search", vector(), TABLE));
        assertEquals("[[]]", printed("search", vector(1), vector()));
        assertEquals("[]", printed("search", "abc", 5));
        assertEquals("[[], [], []]", printed("search", "abc", 5, 0));
        assertEquals("undef", printed("search", true, vector(true)));
    }

    @Test
    void rowsWithoutTheColumnAreWarnedOf() {
        RecordedCall call = RecordedCall.of("search", "a", TABLE, 0, 5);

        assertEquals("[]", call.result().printed());
        assertEquals(
                List.of("Invalid entry in search vector at index 0, required number of values in the entry: 6."
                        + " Invalid entry: [\"a\", 1]"),
                call.warnings());
        assertEquals(
                "search() number of parameters does not match: expected between 2 and 4, found 1",
                RecordedCall.of("search", 1).refusal());
    }
}
