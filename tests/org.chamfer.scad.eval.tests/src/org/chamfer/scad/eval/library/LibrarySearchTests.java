package org.chamfer.scad.eval.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chamfer.base.work.WorkContext;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are looked for beside the file that names them, then in the library folders, then in bundles. */
class LibrarySearchTests {
    @TempDir
    private Path folder;

    private Path project;
    private Path first;
    private Path second;
    private Path jar;
    private ScadEvaluator evaluator;

    @BeforeEach
    void makePlaces() throws IOException {
        // Names without links, so that they can be compared.
        Path real = folder.toRealPath();
        project = Files.createDirectories(real.resolve("project"));
        first = Files.createDirectories(real.resolve("first"));
        second = Files.createDirectories(real.resolve("second"));
        jar = TestLibraries.zip(
                real.resolve("bundle.jar"),
                Map.of(
                        "scad/who.scad",
                        "echo(\"bundle\");",
                        "scad/parts/wheel.scad",
                        "include <../common.scad>\nmodule wheel() cylinder(r=radius, h=1);",
                        "scad/common.scad",
                        "radius = 7;",
                        "scad/bad.scad",
                        "x = 1;\nassert(false, \"oh\");",
                        "secret.scad",
                        "echo(\"secret\");"));
        evaluator = new ScadEvaluator(new TestLibraries()
                .library("com.example", jar, "lib", "1.0.0", "scad")
                .registry());
    }

    private EvaluationResult evaluate(String code) {
        return evaluator.evaluate(
                new EvaluationRequest(
                        "part.scad", project.resolve("part.scad"), code, List.of(), List.of(first, second)),
                EvaluationListener.NONE,
                WorkContext.NONE);
    }

    private void tellWho(Path place) throws IOException {
        Path lib = Files.createDirectories(place.resolve("lib"));
        Files.writeString(lib.resolve("who.scad"), "echo(\"" + place.getFileName() + "\");");
    }

    @Test
    void folderOfTheFileComesFirst() throws IOException {
        tellWho(second);
        tellWho(first);
        tellWho(project);
        EvaluationResult result = evaluate("include <lib/who.scad>");
        assertEquals(List.of("ECHO: \"project\""), result.log());
        assertEquals(List.of(), result.filesMissed());
    }

    @Test
    void libraryFoldersComeInTheirOrder() throws IOException {
        tellWho(second);
        tellWho(first);
        EvaluationResult result = evaluate("include <lib/who.scad>");
        assertEquals(List.of("ECHO: \"first\""), result.log());
        assertEquals(List.of(project.resolve("lib/who.scad")), result.filesMissed());
    }

    @Test
    void laterFoldersFillGaps() throws IOException {
        Files.createDirectories(first.resolve("lib/who.scad"));
        tellWho(second);
        EvaluationResult result = evaluate("include <lib/who.scad>");
        assertEquals(List.of("ECHO: \"second\""), result.log());
        assertEquals(List.of(project.resolve("lib/who.scad"), first.resolve("lib/who.scad")), result.filesMissed());
    }

    @Test
    void bundlesComeLast() {
        EvaluationResult result = evaluate("include <lib/who.scad>");
        assertEquals(List.of("ECHO: \"bundle\""), result.log());
        assertEquals(
                List.of(project.resolve("lib/who.scad"), first.resolve("lib/who.scad"), second.resolve("lib/who.scad")),
                result.filesMissed());
        assertEquals(List.of(project.resolve("part.scad"), jar), result.filesRead());
    }

    @Test
    void filesOfBundlesFindTheirNeighbours() {
        EvaluationResult result = evaluate("use <lib/parts/wheel.scad>\nwheel();");
        assertEquals(List.of(), result.log());
        assertEquals(1, result.root().children().size());
    }

    @Test
    void filesOfBundlesAreNamedByLibrary() {
        EvaluationResult result = evaluate("include <lib/bad.scad>");
        assertTrue(result.failed());
        assertEquals(
                "ERROR: Assertion 'false' failed: \"oh\" in file lib/bad.scad, line 2",
                result.log().getFirst());
        assertEquals("lib/bad.scad", result.diagnostics().getFirst().range().file());
    }

    @Test
    void bundlesGiveNothingBesideTheLibrary() {
        EvaluationResult result = evaluate("include <lib/../secret.scad>");
        assertEquals(
                List.of("WARNING: Can't open include file 'lib/../secret.scad'. in file part.scad, line 1"),
                result.log());
    }

    @Test
    void whatIsMissingInJarComesFromTheJar() {
        EvaluationResult result = evaluate("use <lib/nothing.scad>");
        assertFalse(result.failed());
        assertEquals(
                "WARNING: Can't open library 'lib/nothing.scad'. in file part.scad, line 1",
                result.log().getFirst());
        assertTrue(result.filesRead().contains(jar));
        assertTrue(result.filesMissed().stream().noneMatch(path -> path.startsWith(jar)));
    }

    @Test
    void evaluationInJarAndInFolderIsEqual() throws IOException {
        Path lib = Files.createDirectories(second.resolve("lib/parts"));
        Files.writeString(
                lib.resolve("wheel.scad"), "include <../common.scad>\nmodule wheel() cylinder(r=radius, h=1);");
        Files.writeString(lib.resolveSibling("common.scad"), "radius = 7;");
        String code = "use <lib/parts/wheel.scad>\nwheel();";
        EvaluationResult inFolder = evaluate(code);
        Files.delete(lib.resolve("wheel.scad"));
        EvaluationResult inJar = evaluate(code);
        assertEquals(inFolder.root().digest(), inJar.root().digest());
        assertTrue(inJar.filesRead().contains(jar));
        assertFalse(inFolder.filesRead().contains(jar));
    }
}
