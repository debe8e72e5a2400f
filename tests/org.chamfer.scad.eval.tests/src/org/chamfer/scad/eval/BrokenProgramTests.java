package org.chamfer.scad.eval;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.chamfer.base.work.WorkContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs with random damage are evaluated or refused with diagnostics; nothing is thrown and nothing hangs. */
class BrokenProgramTests {
    private static final int ROUNDS = 20;
    private static final long LONGEST_NANOS = 10_000_000_000L;
    private static final List<String> JUNK = List.of(
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            ";",
            ",",
            "=",
            "let",
            "for",
            "if",
            "each",
            "function",
            "module",
            "undef",
            "1e400",
            "-",
            "!",
            "%",
            "#",
            "*",
            "$fn",
            "children()",
            "\"",
            "'",
            "\\",
            "0x",
            "/*",
            "<",
            ">",
            "include <",
            "use <",
            "?",
            ":",
            "assert",
            "echo",
            "1/0",
            "0/0",
            "[0:1e9]",
            "[1:0:2]",
            "[[",
            "]]",
            "\u0000",
            "\uFEFF",
            "\uD800");

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("chamfer.checkout"), "data", "examples"))) {
            return files.filter(file -> file.toString().endsWith(".scad")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void endInAResult(Path example) throws IOException {
        String text = Files.readString(example);
        Random random = new Random(example.getFileName().toString().hashCode());
        ScadEvaluator evaluator = new ScadEvaluator();
        for (int i = 0; i < ROUNDS; i++) {
            String broken = damaged(text, random);
            long end = System.nanoTime() + LONGEST_NANOS;
            WorkContext limited = () -> System.nanoTime() > end;
            try {
                evaluator.evaluate(
                        new EvaluationRequest("part.scad", example, broken, List.of(), List.of()),
                        EvaluationListener.NONE,
                        limited);
            } catch (CancellationException _) {
                // A damaged number may make a program long, but it could be stopped.
            } catch (IllegalStateException e) {
                fail("round " + i + " of this program:\n" + broken, e);
            }
        }
    }

    private static String damaged(String text, Random random) {
        StringBuilder broken = new StringBuilder(text);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(broken.length());
            switch (random.nextInt(4)) {
                case 0 -> broken.delete(at, Math.min(broken.length(), at + 1 + random.nextInt(10)));
                case 1 -> broken.insert(at, JUNK.get(random.nextInt(JUNK.size())));
                case 2 ->
                    broken.insert(
                            random.nextInt(broken.length()),
                            broken.substring(at, Math.min(broken.length(), at + 1 + random.nextInt(40))));
                default -> broken.setCharAt(at, (char) (' ' + random.nextInt(95)));
            }
        }
        return broken.toString();
    }
}
