package org.chamfer.scad.eval.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What fuzzing finds is found, and found again. */
class HarnessTests {
    private static final Path CHECKOUT = Path.of(System.getProperty("chamfer.checkout", "."));

    @TempDir
    Path folder;

    @Test
    void lexemesLoseNothing() {
        String text = "a=1e308+.5;/* x */ \"q\\\"\" // end\ninclude <b c>\n\"open \uD800 /* open";
        assertEquals(text, String.join("", Lexemes.of(text)));
        assertTrue(Lexemes.of(text).containsAll(List.of("1e308", ".5", "/* x */", "\"q\\\"\"", "include <b c>")));
    }

    @Test
    void theSameSeedMakesTheSameCases() throws IOException {
        CaseSource source = source(7);
        CaseSource again = source(7);
        for (int i = 0; i < 50; i++) {
            FuzzCase one = source.make(i);
            assertEquals(one, again.make(i));
            assertNotEquals(one.text(), source(8).make(i).text());
        }
    }

    @Test
    void failingProgramsAreMadeSmall() {
        Minimizer minimizer =
                new Minimizer(text -> text.contains("cube") && text.contains("1e9"), TimeUnit.SECONDS.toNanos(20));
        String small = minimizer.minimized("a = 3;\nfor (i = [0:9]) {\n  cube([i, 1e9, a]);\n  sphere(1);\n}\n");
        assertEquals("cube1e9", small);
    }

    @Test
    void findingsAreWrittenWithTheirSeed() throws IOException {
        Probe fails = one ->
                one.text().contains("1") ? Optional.of(new Finding("fails", "place", "detail")) : Optional.empty();
        Set<String> found = new FuzzRun("test", source(3), fails, folder.resolve("found"), System.out).run(0, 1);
        assertEquals(Set.of("fails at place"), found);
        try (Stream<Path> files = Files.walk(folder.resolve("found"))) {
            Path small = files.filter(file -> file.endsWith("small.scad"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("1", Files.readString(small));
            assertTrue(small.getParent().getFileName().toString().startsWith("test-3-"));
        }
    }

    @Test
    void workThatDoesNotEndIsFound() {
        TimedWork.Outcome<String> late = new TimedWork("sleep", 1).run(_ -> {
            Thread.sleep(1_500);
            return "done";
        });
        assertEquals("sleep does not end", late.finding().orElseThrow().kind());
        assertFalse(late.finding().orElseThrow().endless());
    }

    @Test
    void whatIsThrownIsFound() {
        TimedWork.Outcome<String> thrown = new TimedWork("work", 1_000).run(_ -> {
            throw new IllegalStateException(new StackOverflowError());
        });
        assertTrue(thrown.finding().orElseThrow().signature().startsWith("work throws java.lang.StackOverflowError"));
        TimedWork.Outcome<String> cancelled = new TimedWork("work", 1).run(context -> {
            while (true) {
                context.checkCancelled();
            }
        });
        assertEquals(Optional.empty(), cancelled.finding());
    }

    private CaseSource source(long seed) throws IOException {
        return new CaseSource(new Corpus(CHECKOUT), new InputFolder(folder.resolve("inputs")), seed);
    }
}
