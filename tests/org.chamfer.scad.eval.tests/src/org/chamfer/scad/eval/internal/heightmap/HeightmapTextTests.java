package org.chamfer.scad.eval.internal.heightmap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.scad.eval.csg.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of numbers, written in all ways that OpenSCAD reads. */
class HeightmapTextTests {
    private static Heightmap read(String text) throws DiagnosticException {
        return Heightmap.read(
                new InputFile("map.dat", Path.of("map.dat"), text.getBytes(StandardCharsets.UTF_8)), false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 2\n3 4\n",
                "1 2\n3 4",
                "# first\n1 2\n\n   \n  # second\n3 4\n\n",
                "\t1   2 \r\n 3\t4\r\n",
                "+1 2.\n.3e1 400E-2\n# end"
            })
    void theFirstLineComesFirst(String text) throws Exception {
        Heightmap map = read(text);
        assertEquals(2, map.columns());
        assertEquals(2, map.rows());
        assertArrayEquals(new double[] {1, 2, 3, 4}, map.heights());
    }

    @Test
    void shortRowsEndWithZeros() throws Exception {
        Heightmap map = read("1 2 3\n4\n5 6\n");
        assertEquals(3, map.columns());
        assertArrayEquals(new double[] {1, 2, 3, 4, 0, 0, 5, 6, 0}, map.heights());
        assertEquals(0, map.floor());
    }

    @Test
    void theFloorIsBelowTheLowestPointAndNeverAboveZero() throws Exception {
        assertEquals(0, read("5 6\n7 8").floor());
        assertEquals(-0.5, read("0.5 6\n7 8").floor());
        assertEquals(-3.5, read("5 6\n7 -2.5").floor());
    }

    @Test
    void emptyFilesGiveNoPoints() throws Exception {
        assertEquals(0, read("").rows());
        assertEquals(0, read("# nothing\n\n").columns());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1,2", "0x10", "1f", "1e999", "inf", "nan", "--1", "1#", "1e", "\u00e9"})
    void otherWordsAreReported(String word) {
        DiagnosticException e = assertThrows(DiagnosticException.class, () -> read("1 2\n3 " + word + "\n4 5\n"));
        assertEquals(
                "Illegal value in 'map.dat': bad lexical cast: source type value could not be interpreted as target",
                e.diagnostic().message());
    }

    @Test
    void missingFilesAreReported() {
        InputFile missing = new InputFile("missing.dat", Path.of("missing.dat"), null);
        DiagnosticException e = assertThrows(DiagnosticException.class, () -> Heightmap.read(missing, false));
        assertEquals(
                "The file 'missing.dat' couldn't be opened.", e.diagnostic().message());
    }

    @Test
    void raggedTextsCannotAskForMuchMemory() {
        String wide = "1 ".repeat(5000) + "\n";
        String text = wide + "1\n".repeat(1000);
        DiagnosticException e = assertThrows(DiagnosticException.class, () -> read(text));
        assertEquals(
                "The file 'map.dat' is too large: 5000 x 839 points, at most 4194304.",
                e.diagnostic().message());
    }
}
