package org.chamfer.scad.eval.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A confined program reads nothing outside of its folder and of libraries, whatever way it takes. */
class ConfinementTests {
    @TempDir
    private Path folder;

    private Path inside;
    private Path outside;
    private Path library;

    @BeforeEach
    void makePlaces() throws IOException {
        Path real = folder.toRealPath();
        inside = Files.createDirectories(real.resolve("inside"));
        outside = Files.createDirectories(real.resolve("outside"));
        library = Files.createDirectories(real.resolve("library"));
        Files.writeString(outside.resolve("secret.scad"), "echo(\"secret\");");
        Files.writeString(outside.resolve("secret.stl"), "solid s\nendsolid s\n");
        Files.writeString(inside.resolve("open.scad"), "echo(\"open\");");
        Files.writeString(library.resolve("lib.scad"), "echo(\"library\");");
    }

    private EvaluationResult evaluate(Path start, String code) {
        EvaluationRequest request =
                new EvaluationRequest("part.scad", start.resolve("part.scad"), code, List.of(), List.of(library));
        LibraryRegistry bundled = new TestLibraries()
                .library(
                        "com.example",
                        TestLibraries.zip(folder.resolve("b.jar"), Map.of("scad/x.scad", "echo(\"bundle\");")),
                        "bundled",
                        "1",
                        "scad")
                .registry();
        return new ScadEvaluator(bundled)
                .evaluate(request.confinedTo(inside), EvaluationListener.NONE, WorkContext.NONE);
    }

    private void assertRefused(EvaluationResult result, Path file) {
        assertTrue(result.failed());
        assertFalse(result.log().toString().contains("secret\""), result.log().toString());
        Diagnostic diagnostic = result.diagnostics().getFirst();
        assertEquals("scad.confined", diagnostic.code());
        assertEquals(
                "Can't read '" + file + "': it is outside of " + inside + ", to which reading is confined",
                diagnostic.message());
        assertEquals(1, diagnostic.range().line());
        assertFalse(result.filesRead().contains(file));
    }

    private static void link(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
        } catch (IOException | UnsupportedOperationException e) {
            assumeTrue(false, "no symbolic links here: " + e);
        }
    }

    @Test
    void filesInsideAreRead() {
        assertEquals(
                List.of("ECHO: \"open\""),
                evaluate(inside, "include <open.scad>").log());
        assertEquals(
                List.of("ECHO: \"open\""),
                evaluate(inside, "include <" + inside.resolve("open.scad") + ">")
                        .log());
    }

    @Test
    void librariesAreRead() {
        assertEquals(
                List.of("ECHO: \"library\"", "ECHO: \"bundle\""),
                evaluate(inside, "include <lib.scad>\ninclude <bundled/x.scad>").log());
    }

    @ParameterizedTest
    @ValueSource(strings = {"include", "use"})
    void pathsThatLeadOutAreRefused(String statement) {
        assertRefused(evaluate(inside, statement + " <../outside/secret.scad>"), outside.resolve("secret.scad"));
        assertRefused(
                evaluate(inside, statement + " <" + outside.resolve("secret.scad") + ">"),
                outside.resolve("secret.scad"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"include", "use"})
    void linksThatLeadOutAreRefused(String statement) {
        link(inside.resolve("file.scad"), outside.resolve("secret.scad"));
        link(inside.resolve("folder"), outside);
        assertRefused(evaluate(inside, statement + " <file.scad>"), inside.resolve("file.scad"));
        assertRefused(evaluate(inside, statement + " <folder/secret.scad>"), inside.resolve("folder/secret.scad"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"import(\"%s\");", "surface(\"%s\");"})
    void dataOutsideIsRefused(String call) {
        Path file = outside.resolve("secret.stl");
        assertRefused(evaluate(inside, call.formatted("../outside/secret.stl")), file);
        assertRefused(evaluate(inside, call.formatted(file.toString().replace('\\', '/'))), file);
        link(inside.resolve("link.stl"), file);
        assertRefused(evaluate(inside, call.formatted("link.stl")), inside.resolve("link.stl"));
    }

    @Test
    void programsDoNotLearnWhatExists() {
        String there =
                evaluate(inside, "include <../outside/secret.scad>").log().toString();
        String missing =
                evaluate(inside, "include <../outside/nosuch.scad>").log().toString();
        assertEquals(there.replace("secret", "nosuch"), missing);
    }

    @Test
    void missingFilesInsideAreMissing() {
        EvaluationResult result = evaluate(inside, "include <nosuch.scad>");
        assertFalse(result.failed());
        assertEquals(
                List.of("WARNING: Can't open include file 'nosuch.scad'. in file part.scad, line 1"), result.log());
    }

    @Test
    void linksThatStayInsideAreFollowed() {
        link(inside.resolve("alias.scad"), inside.resolve("open.scad"));
        assertEquals(
                List.of("ECHO: \"open\""),
                evaluate(inside, "include <alias.scad>").log());
    }

    @Test
    void folderMayHaveAnotherName() {
        link(folder.resolve("alias"), inside);
        assertEquals(
                List.of("ECHO: \"open\""),
                evaluate(folder.resolve("alias"), "include <open.scad>").log());
    }

    @Test
    void programOutsideReadsNothingBesideItself() {
        assertRefused(evaluate(outside, "include <secret.scad>"), outside.resolve("secret.scad"));
    }

    @Test
    void lookingIntoLibrariesDoesNotHelp() {
        link(library.resolve("way"), outside);
        assertTrue(evaluate(inside, "include <way/secret.scad>").failed());
        assertTrue(evaluate(inside, "include <bundled/../../outside/secret.scad>").log().stream()
                .noneMatch(line -> line.contains("ECHO")));
    }
}
