package org.chamfer.scad;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.scad.model.Assignment;

/** Short forms for the tests of the parser. */
final class Parsing {
    private static final ScadParser PARSER = new ScadParser();

    private Parsing() {}

    static ParsedFile parse(String text) {
        return PARSER.parse(text, "part.scad");
    }

    /** The structure of a text that must have no errors and no warnings. */
    static String structure(String text) {
        ParsedFile file = parse(text);
        assertEquals(List.of(), file.diagnostics(), text);
        return ModelText.of(file.model());
    }

    /** The structure of an expression that must have no errors and no warnings. */
    static String expression(String text) {
        ParsedFile file = parse("x=" + text + ";");
        assertEquals(List.of(), file.diagnostics(), text);
        return ModelText.of(((Assignment) file.model().getStatements().getFirst()).getValue());
    }

    /** The only diagnostic of a text. */
    static Diagnostic diagnostic(String text) {
        List<Diagnostic> diagnostics = parse(text).diagnostics();
        assertEquals(1, diagnostics.size(), () -> text + " -> " + diagnostics);
        return diagnostics.getFirst();
    }
}
