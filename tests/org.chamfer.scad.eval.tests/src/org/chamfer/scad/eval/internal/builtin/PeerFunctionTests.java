package org.chamfer.scad.eval.internal.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.ScadEvaluator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What built-in functions give, beside Debian's {@code openscad} that runs the same program. Only echoes are compared:
 * the words of warnings changed between its version and the one that Chamfer follows.
 */
@Tag("conformance")
class PeerFunctionTests {
    private static final String VALUES = """
            values = [undef, true, 1, -2.5, "", "abc", [], [1], [1, 2], [3, 4, 5], [[1, 2], [3, 4]], [0 : 3],
                function (x) x, 1 / 0, -1 / 0, 0 / 0];
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findPeer() {
        assertTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                        .anyMatch(entry -> Files.isExecutable(Path.of(entry, "openscad"))),
                "openscad is not installed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abs",
                "sign",
                "sin",
                "cos",
                "tan",
                "asin",
                "acos",
                "atan",
                "floor",
                "ceil",
                "round",
                "exp",
                "ln",
                "log",
                "sqrt",
                "norm",
                "len",
                "str",
                "chr",
                "ord",
                "concat",
                "is_undef",
                "is_bool",
                "is_num",
                "is_string",
                "is_list",
                "is_function"
            })
    void functionsOfOneValueAgree(String name) throws IOException, InterruptedException {
        agrees(VALUES + "echo([for (a = values) " + name + "(a)]); echo(" + name + "(1, 2));");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pow", "atan2", "cross", "lookup", "min", "max", "concat", "str"})
    void functionsOfTwoValuesAgree(String name) throws IOException, InterruptedException {
        agrees(VALUES + "for (a = values) echo([for (b = values) " + name + "(a, b)]);");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "for (a = [-720 : 15 : 720]) echo(a, sin(a), cos(a), tan(a), 1 / sin(a), 1 / cos(a), 1 / tan(a));",
                "for (a = [1 : 7 : 359]) echo(sin(a) == cos(90 - a), sin(a) == -sin(360 - a), tan(a), sin(a / 7));",
                "for (y = [-2 : 0.5 : 2], x = [-2 : 0.5 : 2]) echo(atan2(y, x), atan2(y, x) == round(atan2(y, x)));",
                "for (x = [-1 : 0.125 : 1]) echo(asin(x), acos(x), atan(x), asin(x) == round(asin(x)));",
                "for (x = [-3 : 0.25 : 3]) echo(round(x), floor(x), ceil(x), exp(x), ln(x), log(x), sqrt(x));",
                "for (s = [-3, 0, 1, 42, 1234567, 2147483647, 4294967296, 1e30]) echo(rands(-5, 5, 3, s));",
                "for (s = [0.5, -3.5, 3.7, 1e-9]) echo(rands(10, 20, 2, s)); echo(rands(0, 1, 700, 99)[699]);",
                "t = [[-200, 5], [-50, 20], [-20, 18], [80, 25]]; echo([for (x = [-300 : 50 : 300]) lookup(x, t)]);",
                "t = [[\"a\", 1], [\"b\", 2], [\"a\", 4]]; for (n = [0 : 3]) echo(search(\"abz\", t, n));",
                "t = [[\"a\", 1], [\"b\", 2], [\"a\", 1]]; for (n = [0 : 3]) echo(search([1, 5], t, n, 1));",
                "t = [3, [3, 1], [1, 3]]; for (n = [0 : 2], c = [0 : 1]) echo(search(3, t, n, c), search([3], t, n, c));",
                "echo(search(\"a\\u00e9z\", \"z\\u00e9aa\", 0), ord(\"\\u00e9\"), chr([233, 8364], [65 : 70]), len(\"\\u20ac\"));",
                "echo(str(1e100, 1e-7, 123456789, -0, 0.1, [1e6, \"a\"]), version_num([2019, 5, 3]));",
                "module a() { echo(parent_module(0), parent_module()); children(); } module b() a() a(); b() a();",
            })
    void programsAgree(String code) throws IOException, InterruptedException {
        agrees(code);
    }

    private void agrees(String code) throws IOException, InterruptedException {
        Path program = folder.resolve("part.scad");
        Path console = folder.resolve("part.echo");
        Files.writeString(program, code);
        Process process = new ProcessBuilder("openscad", "-o", console.toString(), program.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "openscad takes too long");

        List<String> ours = new ScadEvaluator()
                .evaluate(
                        new EvaluationRequest("part.scad", program, code, List.of(), List.of()),
                        EvaluationListener.NONE,
                        WorkContext.NONE)
                .log();
        List<String> theirs = echoes(Files.readAllLines(console));
        assertTrue(theirs.size() > 0);
        assertEquals(String.join("\n", theirs), String.join("\n", echoes(ours)));
    }

    private static List<String> echoes(List<String> log) {
        return log.stream().filter(line -> line.startsWith("ECHO")).toList();
    }
}
