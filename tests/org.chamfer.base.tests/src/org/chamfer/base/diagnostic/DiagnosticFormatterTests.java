package org.chamfer.base.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DiagnosticFormatterTests {
    private static final String TEXT = "cube(10);\n\tfoo(1);\nsphere(";

    private final DiagnosticFormatter formatter = new DiagnosticFormatter(file -> "a.scad".equals(file) ? TEXT : null);

    @Test
    void showsTheLineWithACaretUnderTheRange() {
        Diagnostic diagnostic = Diagnostic.error("x", "unknown module 'foo'", new SourceRange("a.scad", 2, 2, 3));
        assertEquals("""
                a.scad:2:2: error: unknown module 'foo'
                   foo(1);
                   ^~~""", formatter.format(diagnostic));
    }

    @Test
    void pointsBehindTheLineWhenSomethingIsMissingThere() {
        Diagnostic diagnostic = Diagnostic.error("x", "expected ')'", new SourceRange("a.scad", 3, 8, 1))
                .withHint("close the parenthesis");
        assertEquals("""
                a.scad:3:8: error: expected ')'
                  sphere(
                         ^
                  hint: close the parenthesis""", formatter.format(diagnostic));
    }

    @Test
    void leavesOutWhatIsUnknown() {
        assertEquals(
                "b.scad:7: warning: odd",
                formatter.format(Diagnostic.warning("x", "odd", new SourceRange("b.scad", 7, 0, 0))));
        assertEquals("error: no place", formatter.format(Diagnostic.error("x", "no place", null)));
    }

    @Test
    void keepsARangeThatReachesPastTheLineWithinIt() {
        Diagnostic diagnostic = Diagnostic.error("x", "all of it", new SourceRange("a.scad", 1, 1, 500));
        assertEquals("""
                a.scad:1:1: error: all of it
                  cube(10);
                  ^~~~~~~~~""", formatter.format(diagnostic));
    }
}
