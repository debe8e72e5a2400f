package org.chamfer.scad.internal.check;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.scad.LocatedObject;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.model.FunctionDefinition;
import org.chamfer.scad.model.ModuleDefinition;
import org.eclipse.emf.ecore.EObject;

/** The problems that were found. */
final class Findings {
    private final SourceFile main;
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    Findings(SourceFile main) {
        this.main = main;
    }

    void addAll(List<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** Warns of an object in the checked file. */
    void warn(String code, String message, String hint, EObject object) {
        warn(code, message, hint, main.parsed().rangeOf(object));
    }

    /** Warns of the name that an object of the checked file begins with, or that a definition gives. */
    void warnOfName(String code, String message, String hint, EObject object, String name) {
        warn(code, message, hint, rangeOfName(main.parsed(), object, name));
    }

    void warn(String code, String message, String hint, SourceRange range) {
        found.add(new Diagnostic(Severity.WARNING, code, message, hint, range));
    }

    private static SourceRange rangeOfName(ParsedFile file, EObject object, String name) {
        int offset = ((LocatedObject) object).offset();
        int place =
                switch (object) {
                    case FunctionDefinition _ -> file.text().indexOf(name, offset + "function".length());
                    case ModuleDefinition _ -> file.text().indexOf(name, offset + "module".length());
                    default -> offset;
                };
        return file.source().range(place, name.length());
    }

    /** All problems by their places, those of other files behind those of the checked one. */
    List<Diagnostic> sorted() {
        Comparator<SourceRange> byPlace = Comparator.comparing((SourceRange range) ->
                        !range.file().equals(main.parsed().shownPath()))
                .thenComparing(SourceRange::file)
                .thenComparingInt(SourceRange::line)
                .thenComparingInt(SourceRange::column);
        return found.stream()
                .sorted(Comparator.comparing(Diagnostic::range, byPlace).thenComparing(Diagnostic::code))
                .toList();
    }
}
