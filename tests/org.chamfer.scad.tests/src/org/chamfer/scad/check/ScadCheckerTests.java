package org.chamfer.scad.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScadCheckerTests {
    private static final ScadChecker CHECKER = new ScadChecker();

    private static final Pattern DOCUMENTED =
            Pattern.compile("\\| `(?<code>scad[^`]*)`[^|]*\\|[^|]*\\| `(?<wrong>[^`]+)` \\| (`(?<right>[^`]+)` )?\\|");

    @TempDir
    Path folder;

    private List<Diagnostic> check(String code) {
        return CHECKER.check(new CheckRequest("part.scad", folder.resolve("part.scad"), code, List.of()));
    }

    private List<String> codes(String code) {
        return check(code).stream().map(Diagnostic::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scad.unknown-variable|x = y;|y = 1; x = y;",
                "scad.unknown-variable|x = $a;|x = $fn;",
                "scad.unknown-variable|module m() { echo($a); } m();|module m() { echo($a); } m($a = 1);",
                "scad.unknown-variable|x = y;|x = is_undef(y);",
                "scad.unknown-variable|x = is_undef(y) ? 1 : z;|x = is_undef(y) ? 1 : y;",
                "scad.unknown-variable|x = let (a = 1) a + b;|x = let (a = 1, b = a) b;",
                "scad.unknown-variable|x = [for (i = [0:3]) j];|x = [for (i = [0:3]) i];",
                "scad.unknown-variable|{ { x = y; } }|y = PI; { { x = y; } }",
                "scad.unknown-function|x = f(1);|function f(a) = a; x = f(1);",
                "scad.unknown-function|x = f(1);|f = function (a) a; x = f(1);",
                "scad.unknown-function|x = cube(1);|x = sin(1);",
                "scad.unknown-module|m();|m(); module m() { cube(1); }",
                "scad.unknown-module|sin(1);|sphere(1);",
                "scad.arguments|cube(siz = 1);|cube(size = 1);",
                "scad.arguments|cube(1, true, 2);|cube(1, true);",
                "scad.arguments|cube(1, size = 2);|cube(size = 1, true);",
                "scad.arguments|cube(size = 1, size = 2);|cube(size = 1, $fn = 2);",
                "scad.arguments|function f(a) = a; x = f(b = 1);|function f(a) = a; x = f(a = 1);",
                "scad.arguments|function f(a) = a; x = f(1, 2);|function f(a) = a; x = f();",
                "scad.arguments|module m(a) { cube(a); } m(1, 2);|module m(a) { cube(a); } m(1);",
                "scad.arguments|x = sin();|x = max(1, 2, 3);",
                "scad.arguments|x = atan2(1, 2, 3);|x = atan2(1, 2);",
                "scad.unused|module m(a) { cube(1); }|module m(a) { cube(a); }",
                "scad.unused|module m(a) { cube(1); }|module m(_a) { cube(1); }",
                "scad.unused|module m(a) { cube(1); }|module m(a) {}",
                "scad.unused|function f(a) = 1;|function f(a) = a;",
                "scad.unused|f = function (a) 1;|f = function (a) a;",
                "scad.unused|x = let (a = 1) 2;|x = let (a = 1) a;",
                "scad.unused|x = let (a = 1) 2;|x = let (a = assert(true)) 2;",
                "scad.unused|module m() { a = 1; cube(1); }|module m() { $fn = 9; cube(1); }",
                "scad.unused|module m() { function f() = 1; cube(1); }|module m() { function f() = 1; cube(f()); }",
                "scad.unused|module m() { module n() cube(1); }|module m() { module n() cube(1); n(); }",
                "scad.unused|if ($preview) { a = 1; }|a = 1; for (i = [0:3]) cube(1);",
                "scad.shadowed|module m(a) { a = 1; cube(a); }|module m(a) { a = a + 1; cube(a); }",
                "scad.shadowed|function f(a) = a + (let (a = 1) a);|function f(a) = let (a = a + 1) a;",
                "scad.shadowed|function f(a) = [for (a = [0:3]) a] + a;|a = 1; function f(a) = a;",
                "scad.unreachable|if (false) cube(1);|if ($preview) cube(1);",
                "scad.unreachable|if (!false && 1) cube(1); else sphere(1);|if (true) cube(1);",
                "scad.unreachable|x = 1 ? 2 : 3;|y = 1; x = y ? 2 : 3;",
                "scad.unreachable|x = [if (!true) 1];|x = [if ($preview && true) 1];",
                "scad.disabled|*cube(1);|#cube(1);",
                "scad.overwritten|a = 1; a = 2;|a = 1; module m() { a = 2; cube(a); }",
                "scad.defined-twice|module m() {} module m() {}|module m() {} function m() = 1;",
                "scad.defined-twice|function f(a, a) = a;|function f(a, b) = a + b;",
                "scad.deprecated|assign(a = 1) cube(a);|let (a = 1) cube(a);",
                "scad.deprecated|module m() child(0);|module m() children(0);",
                "scad.deprecated|polyhedron(points = [], triangles = []);|polyhedron(points = [], faces = []);",
                "scad.name-begins-with-digit|2d = 1;|d2 = 1;",
                "scad.children-ignored|cube(1) sphere(1);|cube(1);",
                "scad.no-children|translate([1, 2, 3]); cube(1);|translate([1, 2, 3]) cube(1);",
                "scad.include-not-found|include <no.scad>|x = 1;",
                "scad.library-not-found|use <no.scad>|x = 1;",
                "scad.syntax|cube(1|cube(1);",
                "scad.generator-outside-vector|x = each [1];|x = [each [1]];",
            })
    void mistakesAreFoundAndCorrectCodeIsNot(String code, String wrong, String right) {
        assertEquals(List.of(code), codes(wrong), wrong);
        assertEquals(List.of(), codes(right), right);
    }

    @Test
    void placesAreExact() {
        Diagnostic found =
                check("// comment\nmodule wheel(radius) {\n    cube(1);\n}").getFirst();
        assertEquals(new SourceRange("part.scad", 2, 14, 6), found.range());
        assertEquals("parameter 'radius' is never used", found.message());
        Diagnostic twice = check("module  m() {}\nmodule  m() {}").getFirst();
        assertEquals(new SourceRange("part.scad", 2, 9, 1), twice.range());
    }

    @Test
    void nearNamesAreProposed() {
        assertEquals("did you mean cylinder?", check("cylindr(1);").getFirst().hint());
        assertEquals(
                "did you mean center?",
                check("cube(1, centre = true);").getFirst().hint());
        assertEquals(
                "did you mean width?", check("width = 1; x = widt;").getFirst().hint());
        assertEquals("", check("x = q;").getFirst().hint());
    }

    @Test
    void problemsAreInTheOrderOfTheirPlaces() {
        assertEquals(
                List.of("scad.unknown-variable", "scad.arguments", "scad.unknown-module"),
                codes("function f() = g;\ncube(r = 1);\nm();"));
    }

    @Test
    void namesComeFromIncludedAndUsedFiles() throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        write("lib/a.scad", "include <b.scad>\nuse <c.scad>\nsize = 1;");
        write("lib/b.scad", "function fb(x) = x;");
        write("lib/c.scad", "secret = 1; module mc(x) { cube(x); }");
        assertEquals(List.of(), codes("include <lib/a.scad>\nmc(fb(size));"));
        assertEquals(List.of("scad.unknown-variable"), codes("use <lib/c.scad>\nmc(secret);"));
        assertEquals(List.of("scad.arguments"), codes("use <lib/c.scad>\nmc(y = 1);"));
    }

    @Test
    void librariesAreFoundInTheirFolders() throws IOException {
        Path libraries = Files.createDirectories(folder.resolve("libraries/nuts"));
        Files.writeString(libraries.resolve("nut.scad"), "module nut() { cube(1); }");
        Path installed = Files.writeString(folder.resolve("installed.scad"), "module bolt() { cube(1); }");
        CheckRequest request = new CheckRequest(
                "part.scad",
                folder.resolve("part.scad"),
                "use <nuts/nut.scad>\nuse <bolts/bolt.scad>\nnut();\nbolt();",
                List.of(folder.resolve("libraries")),
                name -> name.equals("bolts/bolt.scad") ? Optional.of(installed) : Optional.empty());
        assertEquals(List.of(), CHECKER.check(request));
    }

    @Test
    void errorsOfIncludedFilesAreReportedInTheirPlaces() throws IOException {
        write("broken.scad", "x = 1;\ny = ;");
        Diagnostic found = check("include <broken.scad>\nz = x;").getFirst();
        assertEquals(Severity.ERROR, found.severity());
        assertEquals("broken.scad", found.range().file());
        assertEquals(2, found.range().line());
    }

    @Test
    void missingFilesExcuseUnknownNames() {
        assertEquals(List.of("scad.include-not-found"), codes("include <no.scad>\nx = y;\nm();"));
    }

    @Test
    void filesThatIncludeEachOtherEnd() throws IOException {
        write("a.scad", "include <b.scad>\nfunction f() = 1;");
        write("b.scad", "include <a.scad>\nuse <part.scad>");
        assertEquals(List.of("scad.include-not-found"), codes("include <a.scad>\nx = f();"));
    }

    static Stream<Path> examples() throws IOException {
        Path checkout = Path.of(System.getProperty("chamfer.checkout", "."));
        try (Stream<Path> files = Files.list(checkout.resolve("data/examples"))) {
            return files.filter(file -> file.toString().endsWith(".scad")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void examplesHaveNoUnknownNames(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        List<Diagnostic> found = CHECKER.check(new CheckRequest(file.toString(), file, text, List.of()));
        assertTrue(
                found.stream().noneMatch(diagnostic -> diagnostic.code().startsWith("scad.unknown")), found::toString);
    }

    /** The table of codes in docs/tools.md: code, meaning, wrong code, right code. */
    static Stream<Arguments> documented() throws IOException {
        Path page = Path.of(System.getProperty("chamfer.checkout", "."), "docs", "tools.md");
        List<Arguments> rows = new ArrayList<>();
        for (String line : Files.readAllLines(page)) {
            Matcher row = DOCUMENTED.matcher(line);
            if (row.matches()) {
                rows.add(Arguments.of(row.group("code"), row.group("wrong"), row.group("right")));
            }
        }
        return rows.stream();
    }

    @ParameterizedTest
    @MethodSource("documented")
    void documentedExamplesAreTrue(String code, String wrong, String right) {
        assertTrue(codes(wrong).contains(code), wrong);
        if (right != null) {
            assertEquals(List.of(), codes(right), right);
        }
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
