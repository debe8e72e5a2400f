package org.chamfer.scad.eval.internal.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares syntax trees with the texts that come with Debian's OpenSCAD. */
@Tag("conformance")
class AstConformanceTests {
    private static final Path ROOT = Path.of("/usr/share/openscad");
    private static final Path EXPECTED = ROOT.resolve("regression/astdumptest");
    private static final String ENDING = "-expected.ast";

    /** Texts of the package that the 2025 snapshot writes in another way; Chamfer writes what the snapshot does. */
    private static final Map<String, String> NEWER = Map.of(
            "expression-precedence-tests", "signs before numbers are a part of them",
            "include-tests", "it includes a file of MCAD, which is not in its folder",
            "list-comprehensions", "a loop over several variables is one loop",
            "special-consts", "-0 is written as 0");

    private final ScadEvaluator evaluator = new ScadEvaluator();

    static Stream<Path> expected() throws IOException {
        assertTrue(Files.isDirectory(EXPECTED), "openscad-testing-data is not installed");
        try (Stream<Path> files = Files.list(EXPECTED)) {
            return files.filter(file -> !NEWER.containsKey(nameOf(file))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("expected")
    void textIsTheSame(Path expected) throws Exception {
        String name = nameOf(expected) + ".scad";
        Path program = find(name);
        assertTrue(program != null, "no program " + name);
        EvaluationResult result = evaluator.evaluate(
                new EvaluationRequest(name, program, Files.readString(program), List.of(), List.of()),
                EvaluationListener.NONE,
                WorkContext.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AstExporter().write(result, out, ExportOptions.DEFAULT);
        assertEquals(Files.readString(expected), out.toString(StandardCharsets.UTF_8));
    }

    private static String nameOf(Path expected) {
        return expected.getFileName().toString().replace(ENDING, "");
    }

    private static Path find(String name) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve("testdata"))) {
            return files.filter(file -> file.getFileName().toString().equals(name))
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
    }
}
