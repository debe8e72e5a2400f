package org.chamfer.scad.eval.customizer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which assignments are parameters, and what their captions and groups are. */
class CustomizerReaderTests {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1.50 | 1.5",
                "-3 | -3",
                "--3 | 3",
                "-(3) | -3",
                "+3 | 3",
                "-0 | -0",
                "0x1F | 31",
                "1e300 | 1E+300",
                "123456789012345680 | 1.2345678901234568E+17",
                "true | true",
                "+false | false",
                "\"a\\\"b\\n\" | \"a\\\"b\\n\"",
                "[1] | [1]",
                "[1, -2.5, 3, 4] | [1, -2.5, 3, 4]",
                "[1, 2,] | [1, 2]",
                "+[1, 2] | [1, 2]",
            })
    void literalsAreParameters(String code, String value) {
        assertEquals(value, Customized.only("a = " + code + ";").initial().code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undef",
                "1 + 2",
                "!true",
                "-true",
                "-[1]",
                "PI",
                "sin(30)",
                "[]",
                "[1, 2, 3, 4, 5]",
                "[\"a\"]",
                "[1, \"a\"]",
                "[[1, 2]]",
                "[1 : 2]",
                "function (x) x",
                "\"a\"[0]",
            })
    void otherExpressionsAreNot(String code) {
        assertEquals(List.of("b"), Customized.names("a = " + code + "; // [1:9]\nb = 1;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 1;\nmodule m() {\n}\nb = 2;",
                "a = 1;\nif (true) { cube(); }\nb = 2;",
                "a = 1;\nt = \"{\"; b = 2;",
                "a = 1;\n{\nb = 2;\n}",
                "a = 1;\nfunction f(x) = x; module m(x) {} b = 2;",
                "a = 1; /* {\n} */\n{ b = 2; }",
            })
    void nothingIsAParameterFromTheFirstBraceOn(String code) {
        assertEquals(List.of("a"), Customized.names(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a = 1;\n// {\nb = 2;",
                "a = 1;\n/* {\n{ */\nb = 2;",
                "a = 1;\nmodule m() cube();\nb = 2;",
                "a = 1;\nfunction f(x) = x;\nb = 2;\n{}",
                "a = 1;\ncube(a);\nb = 2;",
            })
    void otherStatementsAreNoEnd(String code) {
        assertEquals(List.of("a", "b"), Customized.names(code));
    }

    @Test
    void theLastAssignmentCounts() {
        CustomizerParameters parameters = Customized.code(
                "a = 1; // [0:5]\nb = 2;\na = 3; // [0:9]\nc = 4;\nc = c + 1;\nd = 5;\nmodule m() {}\nd = 6;");
        assertEquals(
                List.of("a", "b"),
                parameters.all().stream().map(CustomizerParameter::name).toList());
        assertEquals("3", parameters.all().getFirst().initial().code());
        assertEquals(3, parameters.all().getFirst().place().line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "// the width\\n | the width",
                "//the width  \\n | the width  ",
                "// \t a // b\\n | a   b",
                "///\\n | /",
                "////\\n | ` `",
                "` // indented\\n` | ``",
                "// far away\\n\\n | ``",
                "/* block */\\n | ``",
                "x = 1; // behind\\n | ``",
                "// first\\n// second\\n | second",
            })
    void theLineAboveIsTheCaption(String above, String caption) {
        CustomizerParameters parameters = Customized.code(above.replace("\\n", "\n") + "a = 5;");
        assertEquals(
                caption.strip(), parameters.find("a").orElseThrow().caption().strip());
    }

    @Test
    void captionsKeepTheirBlanks() {
        assertEquals("a   b  ", Customized.only("//  a // b  \nx = 1;").caption());
    }

    @Test
    void groupsReachToTheNext() {
        CustomizerParameters parameters = Customized.code("""
                a = 1;
                /* [ Size ] */
                b = 1;
                /* [Hidden] */
                c = 1;
                /*[Global]*/ d = 1;
                e = 1;
                /* [A] and [B] */
                f = 1;
                /* several lines
                [C] */
                g = 1;
                // /* [D] */
                h = 1;
                t = "/* [E] */";
                i = 1;
                /* no brackets */
                j = 1;
                /* [Size] */
                k = 1;
                """);
        assertEquals(
                "{Parameters=[a], Size=[b, k], Global=[e], A-B=[f, g, h, t, i], =[j]}",
                parameters.groups().entrySet().stream()
                        .map(group -> group.getKey() + "="
                                + group.getValue().stream()
                                        .map(CustomizerParameter::name)
                                        .toList())
                        .toList()
                        .toString()
                        .replaceAll("^\\[", "{")
                        .replaceAll("]$", "}"));
    }

    /** OpenSCAD's scan of the text is rough; the same file has to have the same parameters. */
    @Test
    void roughPlacesAreOpenScads() {
        assertEquals("A", Customized.only("/*[A]*//*[B]*/\nx = 1;").group());
        assertEquals(
                "Parameters",
                Customized.code("t = \"\\\\\";\n/*[A]*/\nx = 1;")
                        .find("x")
                        .orElseThrow()
                        .group());
        assertEquals("A", Customized.only("/*[A]*/\n/* [B\nx = 1; */ x = 1;").group());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesMayEndInAnyWay(String end) {
        CustomizerParameters parameters = Customized.code(
                "/* [G] */\n\n// the caption\na = 1; // [0:5]\nb = 2; // 8\n{}\nc = 3;".replace("\n", end));
        assertEquals(
                "{\"parameters\":[{\"caption\":\"the caption\",\"group\":\"G\",\"initial\":1.0,\"max\":5.0,\"min\":0.0,"
                        + "\"name\":\"a\",\"step\":1.0,\"type\":\"number\"},"
                        + "{\"group\":\"G\",\"initial\":2.0,\"name\":\"b\","
                        + "\"type\":\"number\"}],\"title\":\"t\"}",
                ParameterSchema.json("t", parameters));
    }

    @Test
    void includedFilesAreLibraries() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/one.scad"), "z = 1;\nx = 2; // [1:9]\ny = 3;\ninclude <two.scad>\n");
        Files.writeString(folder.resolve("sub/two.scad"), "w = 1;\ninclude <one.scad>\n");
        String code =
                "x = 1; // [0:5]\ninclude <sub/one.scad>\nw = 4;\ny = 5; // [0:7]\ninclude <nowhere.scad>\nv = 6;";
        CustomizerParameters parameters = Customized.file(folder.resolve("main.scad"), code);
        // x is overwritten by the file, y and w are first assigned in it, z and u are its own.
        assertEquals(
                List.of("y", "w", "v"),
                parameters.all().stream().map(CustomizerParameter::name).toList());
        assertEquals("5", parameters.find("y").orElseThrow().initial().code());
    }

    @Test
    void filesThatIncludeEachOtherAreReadOnce() throws IOException {
        for (int i = 0; i < 40; i++) {
            String next = "include <f" + (i + 1) % 40 + ".scad>\n";
            Files.writeString(folder.resolve("f" + i + ".scad"), next + "v" + i + " = 1;\n" + next + next);
        }
        String code = "include <f0.scad>\ninclude <main.scad>\na = 1;";
        Path main = folder.resolve("main.scad");
        Files.writeString(main, code);
        assertEquals(
                1,
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Customized.file(main, code))
                        .all()
                        .size());
    }

    @Test
    void whatStandsBeforeASyntaxErrorCounts() {
        assertEquals(List.of("a"), Customized.names("a = 1;\nb = ;\nc = 3;"));
    }
}
