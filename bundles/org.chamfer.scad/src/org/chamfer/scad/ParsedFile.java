package org.chamfer.scad;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.scad.model.ScadFile;
import org.eclipse.emf.ecore.EObject;

/**
 * What a file's text was found to say.
 *
 * @param model the file's statements; those before the first syntax error if there is one
 * @param diagnostics syntax errors and warnings in the order of their places, empty if all is well
 * @param source the text that was parsed
 */
public record ParsedFile(ScadFile model, List<Diagnostic> diagnostics, SourceText source) {
    public ParsedFile {
        diagnostics = List.copyOf(diagnostics);
    }

    /** The text that was parsed. */
    public String text() {
        return source.text();
    }

    /** The path of the file as messages show it. */
    public String shownPath() {
        return source.shownPath();
    }

    /** Whether a diagnostic is an error, so that the model is not to be evaluated. */
    public boolean hasErrors() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** The place of a model object of this file, from its first character to its last. */
    public SourceRange rangeOf(EObject object) {
        LocatedObject located = (LocatedObject) object;
        return located.offset() < 0
                ? SourceRange.ofFile(source.shownPath())
                : source.range(located.offset(), located.length());
    }

    /** The line on which a model object of this file begins, counted from 1; 0 if it was not parsed. */
    public int lineOf(EObject object) {
        LocatedObject located = (LocatedObject) object;
        return located.offset() < 0 ? 0 : source.lineOf(located.offset());
    }
}
