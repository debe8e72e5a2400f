package org.chamfer.ui.graph.internal.part;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTests {
    @ParameterizedTest
    @CsvSource({
        "420000, 0.4 ms",
        "12345678, 12 ms",
        "1400000000, 1.4 s",
        "123000000000, 2 min 3 s",
    })
    void timesHaveTheUnitThatFits(long nanos, String expected) {
        assertEquals(expected, Wording.time(nanos));
    }

    @Test
    void countsHaveTheirNounInTheRightNumber() {
        assertEquals("1 triangle", Wording.count(1, "triangle"));
        assertEquals("1,204 triangles", Wording.count(1204, "triangle"));
        assertEquals("0 wires", Wording.count(0, "wire"));
    }

    @Test
    void messagesBecomeSentences() {
        assertEquals("No teeth.", Wording.sentence("no teeth"));
        assertEquals("Really?", Wording.sentence("really?"));
        assertEquals("", Wording.sentence("  "));
    }

    @Test
    void numbersHaveNoMoreDigitsThanPeopleRead() {
        assertEquals("0.3333", Wording.number(1.0 / 3));
        assertEquals("6.25", Wording.number(6.25));
        assertEquals("512 bytes", Wording.bytes(512));
        assertEquals("12.3 KB", Wording.bytes(12_595));
    }
}
