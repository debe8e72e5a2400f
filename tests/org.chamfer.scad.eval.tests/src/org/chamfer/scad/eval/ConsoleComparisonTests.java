package org.chamfer.scad.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.work.WorkContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What OpenSCAD's regression programs echo, beside Debian's OpenSCAD, run in the same test. Only echoes are compared: the
 * words of warnings changed between its version and the one that Chamfer follows.
 */
@Tag("conformance")
class ConsoleComparisonTests {
    private static final Path PROGRAMS = Path.of("/usr/share/openscad/testdata/scad");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "functions/list-comprehensions.scad",
                "functions/let-tests.scad",
                "functions/let-test-single.scad",
                "functions/exponent-operator-test.scad",
                "functions/assert-expression-tests.scad",
                "functions/echo-expression-tests.scad",
                "functions/trig-tests.scad",
                "misc/operators-tests.scad",
                "misc/tail-recursion-tests.scad",
                "misc/search-tests.scad",
                "misc/string-indexing.scad",
                "misc/lookup-tests.scad",
                "misc/special-consts.scad",
                "misc/scope-assignment-tests.scad",
                "misc/variable-scope-sub.scad",
                "misc/children-tests.scad",
                "misc/concat-tests.scad",
                "misc/isundef-test.scad",
                "misc/parent_module-tests.scad",
                "misc/value-reassignment-tests.scad",
                "misc/value-reassignment-tests2.scad",
            })
    void echoesTheSame(String program) throws IOException, InterruptedException {
        Path file = PROGRAMS.resolve(program);
        assertEquals(echoesOfOpenScad(file), echoes(evaluate(file).log()));
    }

    private static EvaluationResult evaluate(Path file) throws IOException {
        return new ScadEvaluator()
                .evaluate(
                        new EvaluationRequest(
                                file.getFileName().toString(), file, Files.readString(file), List.of(), List.of()),
                        EvaluationListener.NONE,
                        WorkContext.NONE);
    }

    private List<String> echoesOfOpenScad(Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("theirs.echo");
        Process process = new ProcessBuilder("openscad", "-o", out.toString(), file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS), "OpenSCAD does not end");
        return echoes(Files.readAllLines(out));
    }

    private static List<String> echoes(List<String> log) {
        return log.stream().filter(line -> line.startsWith("ECHO")).toList();
    }
}
