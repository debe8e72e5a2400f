package org.chamfer.scad.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTests {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\0',
            value = {
                "a\\\"b, a\"b",
                "a\\\\b, a\\b",
                "\\x41, A",
                "\\x4, x4",
                "\\x81, x81",
                "\\u00e9, \u00e9",
                "\\u12, u12",
                "\\U01F600, \ud83d\ude00",
                "\\UFFFFFF, UFFFFFF",
                "a\\qb, aqb",
                "a\\x00b, a b",
            })
    void unescapesAsOpenScadDoes(String inner, String value) {
        assertEquals(value, Literals.string('"' + inner + '"'));
    }

    @Test
    void unescapesControlCharacters() {
        assertEquals("a\nb\tc\rd", Literals.string("\"a\\nb\\tc\\rd\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain", "\"", "\\", "a\nb\tc\r", "\\n", "\u00e9\ud83d\ude00"})
    void quotesWhatItUnquotes(String text) {
        assertEquals(text, Literals.string(Literals.quote(text)));
    }

    @Test
    void hexadecimalsBeyondSixtyFourBitsAreRounded() {
        assertEquals(0x1p64, Literals.number("0x10000000000000000"));
    }

    @Test
    void pathsStandBetweenAngleBrackets() {
        assertEquals("a b/c.scad", Literals.path("include\n <a b/c.scad>"));
    }
}
