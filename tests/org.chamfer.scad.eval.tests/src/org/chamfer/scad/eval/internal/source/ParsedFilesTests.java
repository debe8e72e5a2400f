package org.chamfer.scad.eval.internal.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.ScadEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParsedFilesTests {
    @TempDir
    private Path folder;

    @Test
    void equalTextsAreParsedOnce() {
        ParsedFiles files = new ParsedFiles(1 << 20);
        ParsedFile first = files.parse("cube(1);", "a.scad");
        assertSame(first, files.parse(new StringBuilder("cube(1);").toString(), "a.scad"));
        assertNotSame(first, files.parse("cube(2);", "a.scad"));
        // Messages name the file.
        assertEquals("b.scad", files.parse("cube(1);", "b.scad").shownPath());
    }

    @Test
    void whatWasNotUsedForLongestGoes() {
        ParsedFiles files = new ParsedFiles(7000);
        ParsedFile a = files.parse("cube(1);", "a.scad");
        ParsedFile b = files.parse("cube(1);", "b.scad");
        ParsedFile c = files.parse("cube(1);", "c.scad");
        assertSame(a, files.parse("cube(1);", "a.scad"));
        files.parse("cube(1);", "d.scad");
        assertSame(a, files.parse("cube(1);", "a.scad"));
        assertSame(c, files.parse("cube(1);", "c.scad"));
        assertNotSame(b, files.parse("cube(1);", "b.scad"));
    }

    @Test
    void whatIsTooLargeIsNotKept() {
        ParsedFiles files = new ParsedFiles(0);
        assertNotSame(files.parse("cube(1);", "a.scad"), files.parse("cube(1);", "a.scad"));
    }

    @Test
    void threadsShareOneParse() throws Exception {
        ParsedFiles files = new ParsedFiles(1 << 24);
        String text = "x = [1, 2, 3]; cube(x);\n".repeat(2000);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<ParsedFile>> running = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                running.add(threads.submit(() -> files.parse(text, "a.scad")));
            }
            ParsedFile first = running.getFirst().get();
            for (Future<ParsedFile> one : running) {
                assertSame(first, one.get());
            }
        }
    }

    @Test
    void editedIncludesAreSeen() throws IOException {
        ScadEvaluator evaluator = new ScadEvaluator();
        Path include = folder.resolve("size.scad");
        FileTime time = FileTime.fromMillis(1_000_000_000_000L);
        for (String size : List.of("1", "2", "3", "2")) {
            // Neither the size of the file nor its time tells.
            Files.writeString(include, "size = " + size + ";");
            Files.setLastModifiedTime(include, time);
            assertEquals(List.of("ECHO: " + size), echo(evaluator, "include <size.scad>\necho(size);"));
        }
    }

    @Test
    void mistakesAreToldEveryTime() {
        ScadEvaluator evaluator = new ScadEvaluator();
        List<String> first = echo(evaluator, "cube(1;");
        assertFalse(first.isEmpty());
        assertEquals(first, echo(evaluator, "cube(1;"));
    }

    private List<String> echo(ScadEvaluator evaluator, String code) {
        EvaluationRequest request =
                new EvaluationRequest("part.scad", folder.resolve("part.scad"), code, List.of(), List.of());
        return evaluator
                .evaluate(request, EvaluationListener.NONE, WorkContext.NONE)
                .log();
    }
}
