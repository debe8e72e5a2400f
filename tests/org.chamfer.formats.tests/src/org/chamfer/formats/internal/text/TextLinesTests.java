package org.chamfer.formats.internal.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextLinesTests {
    @Test
    void linesWithoutBlanksAtTheirEnds() {
        TextLines lines = lines("one\r\n\t two  \n\n\u000bthree");
        assertEquals(0, lines.number());
        assertEquals("one", lines.next());
        assertEquals("two", lines.next());
        assertTrue(lines.advance());
        assertTrue(lines.isEmpty());
        assertTrue(lines.advance());
        assertTrue(lines.startsWith("three"));
        assertTrue(lines.startsWith(""));
        assertFalse(lines.startsWith("threes"));
        assertFalse(lines.startsWith("o"));
        assertEquals(4, lines.number());
        assertNull(lines.next());
        assertFalse(lines.advance());
        assertEquals(4, lines.number());
        assertEquals("three", lines.text());
    }

    @Test
    void aLineFeedAtTheEndStartsNoLine() {
        TextLines lines = lines("one\n");
        assertEquals("one", lines.next());
        assertNull(lines.next());
    }

    @Test
    void numbersAfterTheFirstWord() {
        double[] numbers = new double[3];
        readNumbers("vertex 1 \t -2.5\r3e2", numbers);
        assertArrayEquals(new double[] {1, -2.5, 300}, numbers);
    }

    @Test
    void tooManyTooFewAndNoNumbers() {
        double[] numbers = new double[3];
        assertThrows(NumberFormatException.class, () -> readNumbers("vertex 1 2 3 4", numbers));
        assertThrows(NumberFormatException.class, () -> readNumbers("vertex 1 2", numbers));
        assertThrows(NumberFormatException.class, () -> readNumbers("vertex", numbers));
        assertThrows(NumberFormatException.class, () -> readNumbers("vertex 1 2 x", numbers));
        assertThrows(NumberFormatException.class, () -> readNumbers("vertex 1 2\u000b3", numbers));
    }

    private static void readNumbers(String line, double[] target) {
        TextLines lines = lines(line);
        lines.advance();
        lines.readNumbers(target);
    }

    private static TextLines lines(String text) {
        return new TextLines(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
