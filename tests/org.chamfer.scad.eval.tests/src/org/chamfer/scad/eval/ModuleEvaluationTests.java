package org.chamfer.scad.eval;

import static org.chamfer.scad.eval.Evaluation.console;
import static org.chamfer.scad.eval.Evaluation.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleEvaluationTests {
    @TempDir
    private Path folder;

    @Test
    void theLastAssignmentOfAScopeCountsFromItsStart() {
        assertEquals(
                "WARNING: \"a\" was assigned on line 1 but was overwritten in file part.scad, line 3\nECHO: 2\nECHO: 2",
                console("a = 1;\necho(a);\na = 2;\necho(a);"));
    }

    @Test
    void scopesHideVariablesAndGiveThemBack() {
        assertEquals("ECHO: 2\nECHO: 1", console("a = 1;\nunion() { a = 2; echo(a); }\necho(a);"));
        assertEquals(
                "ECHO: 5, 1",
                console("a = 1;\nmodule m(a) { b = a; echo(b, outer()); }\nfunction outer() = a;\nm(5);"));
    }

    @Test
    void aVariableReadBeforeItIsAssignedIsUnknown() {
        assertEquals(
                "WARNING: Ignoring unknown variable \"b\" in file part.scad, line 1\nECHO: undef, 1",
                console("a = b;\nb = 1;\necho(a, b);"));
    }

    @Test
    void definitionsOnTheCommandLineWin() {
        assertEquals("ECHO: 7, 14", console("a = 1;\nb = a * 2;\necho(a, b);", "a=3+4"));
    }

    @Test
    void aBrokenDefinitionIsNamed() {
        EvaluationResult result = Evaluation.of("echo(a);", "a=");

        assertTrue(result.failed());
        assertTrue(result.diagnostics().getFirst().range().file().contains("-D a="));
    }

    @Test
    void childrenAreEvaluatedWhereTheyStand() {
        assertEquals(
                "group() {\n\tgroup() {\n\t\tcube(size = [3, 3, 3], center = false);\n\t}\n}\n",
                tree("module m() { a = 9; children(); }\na = 3;\nm() cube(a);"));
    }

    @Test
    void childrenSeeTheDynamicVariablesOfTheModule() {
        assertEquals("ECHO: 8\nECHO: 0", console("module m() { $fn = 8; children(); }\nm() echo($fn);\necho($fn);"));
    }

    @Test
    void childrenAreChosenByIndex() {
        assertEquals(
                "ECHO: \"b\"\nECHO: \"a\"\nECHO: \"c\"\nECHO: 3",
                console("module m() { children(1); children([0, 2]); echo($children); }\n"
                        + "m() { echo(\"a\"); echo(\"b\"); echo(\"c\"); }"));
    }

    @Test
    void childrenOfChildrenAreThoseOfTheOuterCall() {
        assertEquals(
                "ECHO: \"part\"",
                console("module inner() children();\nmodule outer() inner() children();\nouter() echo(\"part\");"));
    }

    @Test
    void modulesMayStandInModulesAndCallThemselves() {
        assertEquals(
                "ECHO: 3\nECHO: 2\nECHO: 1",
                console(
                        "module count(n) {\n  module say() echo(n);\n  say();\n  if (n > 1) count(n - 1);\n}\ncount(3);"));
    }

    @Test
    void forGoesThroughRangesVectorsAndTexts() {
        assertEquals(
                "ECHO: 0, \"x\"\nECHO: 0, \"y\"\nECHO: 2, \"x\"\nECHO: 2, \"y\"",
                console("for (i = [0 : 2 : 3], c = \"xy\") echo(i, c);"));
    }

    @Test
    void intersectionForMakesOneOperandARound() {
        assertEquals(
                "intersection() {\n\tcube(size = [1, 1, 1], center = false);\n\tcube(size = [2, 2, 2], center = false);\n}\n",
                tree("intersection_for (i = [1, 2]) cube(i);"));
    }

    @Test
    void modifiersMarkHideAndChoose() {
        assertEquals(
                "#cube(size = [1, 1, 1], center = false);\n%sphere($fn = 0, $fa = 12, $fs = 2, r = 1);\n",
                tree("#cube(1); %sphere(1); *cylinder(1);"));
        assertEquals("cube(size = [2, 2, 2], center = false);\n", tree("cube(1); translate([1, 0, 0]) !cube(2);"));
    }

    @Test
    void unknownModulesAreIgnoredWithAWarning() {
        EvaluationResult result = Evaluation.of("cube(1);\n  kube(2);");

        assertEquals(List.of("WARNING: Ignoring unknown module 'kube' in file part.scad, line 2"), result.log());
        assertEquals("part.scad:2:3", result.diagnostics().getFirst().range().toString());
        assertEquals(1, result.root().children().size());
    }

    @Test
    void endlessModuleRecursionIsAnError() {
        EvaluationResult result = Evaluation.of("module m() m();\nm();");

        assertTrue(result.failed());
        assertEquals(
                "ERROR: Recursion detected calling module 'm' in file part.scad, line 1",
                result.log().getFirst());
    }

    @Test
    void includeTakesEverythingAndUseOnlyDefinitions() throws IOException {
        Files.writeString(
                folder.resolve("lib.scad"),
                "size = 4;\nfunction twice(x) = x * size / 2;\nmodule peg() cube(size);\ncube(9);");

        EvaluationResult used = Evaluation.in(folder, "use <lib.scad>\necho(twice(5), size);\npeg();");
        EvaluationResult included = Evaluation.in(folder, "include <lib.scad>\nsize = 6;\necho(twice(5));");

        assertEquals(
                List.of("WARNING: Ignoring unknown variable \"size\" in file part.scad, line 2", "ECHO: 10, undef"),
                used.log());
        assertEquals(1, used.root().children().size());
        assertEquals(List.of("ECHO: 15"), included.log());
        assertEquals("cube(size = [9, 9, 9], center = false);\n", CsgText.of(included.root()));
        assertEquals(List.of(folder.resolve("part.scad"), folder.resolve("lib.scad")), included.filesRead());
    }

    @Test
    void filesThatAreNotFoundAreWarnedOfAndRemembered() {
        EvaluationResult result = Evaluation.in(folder, "include <a.scad>\nuse <b.scad>\n");

        assertEquals(
                List.of(
                        "WARNING: Can't open include file 'a.scad'. in file part.scad, line 1",
                        "WARNING: Can't open library 'b.scad'. in file part.scad, line 2"),
                result.log());
        assertEquals(List.of(folder.resolve("a.scad"), folder.resolve("b.scad")), result.filesMissed());
    }

    @Test
    void filesThatIncludeThemselvesEnd() throws IOException {
        Files.writeString(folder.resolve("loop.scad"), "include <loop.scad>\necho(\"once\");");

        EvaluationResult result = Evaluation.in(folder, "include <loop.scad>");

        assertEquals("ECHO: \"once\"", result.log().getLast());
        assertEquals(2, result.log().size());
    }

    @Test
    void filesThatUseEachOtherEnd() throws IOException {
        Files.writeString(folder.resolve("a.scad"), "use <b.scad>\nfunction a(n) = n == 0 ? \"end\" : b(n - 1);");
        Files.writeString(folder.resolve("b.scad"), "use <a.scad>\nfunction b(n) = a(n);");

        assertEquals(
                List.of("ECHO: \"end\""),
                Evaluation.in(folder, "use <a.scad>\necho(a(3));").log());
    }

    @Test
    void mistakesInUsedFilesAreShownThere() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/lib.scad"), "function f() =\n  1 + ;");

        EvaluationResult result = Evaluation.in(folder, "use <sub/lib.scad>\necho(f());");

        assertTrue(result.failed());
        assertEquals("sub/lib.scad:2:7", result.diagnostics().getFirst().range().toString());
    }

    @Test
    void aLongEvaluationCanBeCancelled() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            cancelled.set(true);
        });

        assertThrows(
                CancellationException.class,
                () -> Evaluation.until(cancelled, "for (i = [0 : 1e6], j = [0 : 1e6]) { x = i * j; }"));
    }

    @Test
    void loopsOverFunctionsWithoutNamesHaveScopesToo() {
        assertEquals(
                List.of("ECHO: 1, 7", "ECHO: 2, 7"),
                Evaluation.of("b = 7; for (function() 0) for (a = [1:2], function() 1) echo(a, b);")
                        .log());
    }

    @Test
    void equalTreesHaveEqualDigests() {
        assertEquals(
                Evaluation.of("a = 2; cube(a);").root().digest(),
                Evaluation.of("\n\ncube(1 + 1); // the same").root().digest());
    }

    @Test
    void nodesKnowTheCallsThatMadeThem() {
        assertEquals(
                "part.scad:2:3",
                Evaluation.of("union() {\n  cube(1);\n}")
                        .root()
                        .children()
                        .getFirst()
                        .children()
                        .getFirst()
                        .source()
                        .toString());
    }
}
