package org.chamfer.graph.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanvasErrorTests {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <graph:Graph xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:graph="urn:chamfer:graph" formatVersion="1">
              <nodes id="a" type="box"/>
              <nodes id="b" type="show"/>
            """;

    /** What stands in line 5, what is told, and the column. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~  <nodes id="a" type="gear"/>~                                        | canvas.duplicate-id      | 3
            ~  <notes id="b"/>~                                                    | canvas.duplicate-id      | 3
            ~  <nodes id="1a" type="gear"/>~                                       | canvas.bad-value         | 3
            ~  <nodes type="gear"/>~                                               | canvas.missing           | 3
            ~  <nodes id="c"/>~                                                    | canvas.missing           | 3
            ~  <nodes id="c" type="gear" x="1.5"/>~                                | canvas.bad-value         | 3
            ~  <nodes id="c" type="gear" x="99999999999"/>~                        | canvas.bad-value         | 3
            ~  <nodes id="c" type="gear" collapsed="yes"/>~                        | canvas.bad-value         | 3
            ~  <camera x="NaN"/>~                                                  | canvas.bad-value         | 3
            ~  <nodes id="c" type="gear" colour="red"/>~                           | canvas.unknown-attribute | 3
            ~  <nodes id="c" type="gear" ports="1"/>~                              | canvas.unknown-attribute | 3
            ~  <nodes id="c" type="gear" parameters="1"/>~                         | canvas.unknown-attribute | 3
            ~  <nodes href="http://localhost:1/a.canvas#a"/>~                      | canvas.unknown-attribute | 3
            ~  <nodes xmlns:xmi="urn:x" xmi:version="1" id="c" type="a"/>~         | canvas.unknown-attribute | 3
            ~  <node id="c" type="gear"/>~                                         | canvas.unknown-element   | 3
            ~  <nodes id="c" type="gear"><ports name="p"/></nodes>~                | canvas.unknown-element   | 29
            ~  <x:nodes xmlns:x="urn:x" id="c" type="gear"/>~                      | canvas.unknown-element   | 3
            ~  <nodes id="c" type="gear">text</nodes>~                             | canvas.unknown-text      | 3
            ~  <nodes id="c" type="gear"><label>x<b/></label></nodes>~             | canvas.unknown-element   | 29
            ~  <nodes id="c" type="gear" label="x"><label>x</label></nodes>~       | canvas.duplicate         | 39
            ~  <camera/><camera/>~                                                 | canvas.duplicate         | 12
            ~  <nodes id="c" type="g"><parameters value="1"/></nodes>~             | canvas.missing           | 26
            ~  <nodes id="c" type="g"><parameters name="p"/><parameters name="p"/></nodes>~ | canvas.duplicate | 48
            ~  <wires id="w" source="a" output="mesh" target="c" input="subject"/>~ | canvas.dangling         | 3
            ~  <wires id="w" source="" output="mesh" target="b" input="subject"/>~ | canvas.dangling          | 3
            ~  <wires id="w" source="w" output="mesh" target="b" input="subject"/>~ | canvas.dangling         | 3
            ~  <wires id="w" output="mesh" target="b" input="subject"/>~           | canvas.missing           | 3
            ~  <wires id="w" source="a" target="b" input="subject"/>~              | canvas.missing           | 3
            ~  <frames id="f" members="a gone"/>~                                  | canvas.dangling          | 3
            ~  &undefined;~                                                        | canvas.                  | -
            ~  <nodes id="c" type="a<b"/>~                                         | canvas.syntax            | -
            ~  <nodes id="c" id="d" type="a"/>~                                    | canvas.syntax            | -
            ~  <nodes id="c" type="gear"/></graph:Graph><x/>~                      | canvas.syntax            | -
            ~  <nodes id="c" type="gear" xsi:nil="true"/>~                         | canvas.unknown-attribute | 3
            """)
    void anErrorTellsItsPlace(String line, String code, String column) {
        Diagnostic found = problem(HEAD + line + "\n</graph:Graph>\n");
        assertTrue(found.code().startsWith(code), found.toString());
        assertEquals("my.canvas", found.range().file());
        assertEquals(5, found.range().line(), found.toString());
        if (!column.equals("-")) {
            assertEquals(Integer.parseInt(column), found.range().column(), found.toString());
        }
    }

    @Test
    void aDanglingWireNamesBothAndHints() {
        Diagnostic found = problem(HEAD.replace("\"a\"", "\"first\"")
                + "<wires id=\"w\" source=\"firs\" output=\"mesh\" target=\"b\" input=\"subject\"/></graph:Graph>");
        assertEquals("the source of wires w is 'firs', and there is no such node", found.message());
        assertEquals("did you mean first?", found.hint());
    }

    @Test
    void placesAreRightFarBehindInAFile() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 5000; i++) {
            text.append("  <nodes id=\"n")
                    .append(i)
                    .append("\" type=\"ä€𝄞\" label=\"")
                    .append("x".repeat(i % 90))
                    .append("\"/>\n");
        }
        text.append("     <nodes id=\"n7\" type=\"a\"/></graph:Graph>");
        Diagnostic found = problem(text.toString());
        assertEquals(5005, found.range().line());
        assertEquals(6, found.range().column());
        assertEquals("the id n7 is used twice, first in line 12", found.message());
    }

    @Test
    void commentsDoNotMoveThePlaces() {
        Diagnostic found = problem(HEAD
                + "<?x <nodes ?> <!-- <nodes> --> <notes id='n' text='>'><text><![CDATA[<a>]]></text></notes>"
                + "</graph:Graph>");
        assertEquals("canvas.duplicate", found.code());
        assertEquals(5, found.range().line());
        assertEquals(55, found.range().column());
    }

    @Test
    void anotherVersionOfTheFormatIsTold() {
        assertEquals(
                "canvas.newer",
                problem(HEAD.replace("formatVersion=\"1\"", "formatVersion=\"2\""))
                        .code());
        assertEquals(
                "canvas.bad-value",
                problem(HEAD.replace("formatVersion=\"1\"", "formatVersion=\"0\""))
                        .code());
        assertEquals(
                "canvas.bad-value",
                problem(HEAD.replace("formatVersion=\"1\"", "")).code());
    }

    @Test
    void otherFilesAreNoGraphs() {
        assertEquals(
                "canvas.not-a-graph",
                problem("<svg xmlns=\"http://www.w3.org/2000/svg\"/>").code());
        assertEquals(
                "canvas.not-a-graph", problem("<Graph formatVersion=\"1\"/>").code());
        assertEquals(
                "canvas.not-a-graph",
                problem("<a:Node xmlns:a=\"urn:chamfer:graph\"/>").code());
        assertEquals("canvas.syntax", problem("cube(10);").code());
        assertEquals("canvas.syntax", problem("").code());
    }

    @Test
    void otherEncodingsAreTold() {
        byte[] latin = HEAD.replace("box", "b\u00f6x").getBytes(StandardCharsets.ISO_8859_1);
        Diagnostic found = assertThrows(DiagnosticException.class, () -> CanvasFile.parse(latin, "a.canvas"))
                .diagnostic();
        assertEquals("canvas.encoding", found.code());
        assertEquals(3, found.range().line());
    }

    @Test
    void filesThatCannotBeReadAreTold(@TempDir Path folder) throws Exception {
        assertEquals(
                "cannot read a.canvas: no such file",
                loadProblem(folder.resolve("a.canvas")).message());
        assertEquals("cannot read a.canvas: it is a folder", loadProblem(folder).message());
        Path huge = folder.resolve("huge.canvas");
        try (var channel = Files.newByteChannel(huge, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(CanvasFile.LARGEST);
            channel.write(ByteBuffer.wrap(new byte[1]));
        }
        assertEquals("canvas.too-large", loadProblem(huge).code());
    }

    private static Diagnostic loadProblem(Path file) {
        return assertThrows(DiagnosticException.class, () -> CanvasFile.load(file, "a.canvas"))
                .diagnostic();
    }

    private static Diagnostic problem(String text) {
        return assertThrows(
                        DiagnosticException.class,
                        () -> CanvasFile.parse(text.getBytes(StandardCharsets.UTF_8), "my.canvas"))
                .diagnostic();
    }
}
