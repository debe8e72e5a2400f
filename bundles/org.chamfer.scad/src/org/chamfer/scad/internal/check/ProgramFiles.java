package org.chamfer.scad.internal.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chamfer.scad.model.Block;
import org.chamfer.scad.model.Include;
import org.chamfer.scad.model.Statement;
import org.chamfer.scad.model.Use;

/** Follows includes and uses. */
final class ProgramFiles {
    private final SourceFiles files;
    private final Findings findings;
    private final Map<Path, Scope> libraries = new HashMap<>();
    private final Set<SourceFile> reported = new HashSet<>();
    private boolean complete = true;

    ProgramFiles(SourceFiles files, Findings findings) {
        this.files = files;
        this.findings = findings;
        reported.add(files.main());
    }

    /** False if a file was not found or has errors, so that names may be missing. */
    boolean isComplete() {
        return complete;
    }

    /** The statements of a file, with those that it includes in their places. */
    List<Located> statements(SourceFile file) {
        return statements(file.parsed().model().getStatements(), file);
    }

    /** Statements of a file, with those that they include in their places. */
    List<Located> statements(List<Statement> statements, SourceFile file) {
        List<Located> out = new ArrayList<>();
        gather(statements, file, out, new HashSet<>(Set.of(file.path())));
        return out;
    }

    private void gather(List<Statement> statements, SourceFile file, List<Located> out, Set<Path> open) {
        for (Statement statement : statements) {
            switch (statement) {
                case Include include -> include(include, file, out, open);
                case Block block -> gather(block.getStatements(), file, out, open);
                default -> out.add(new Located(statement, file));
            }
        }
    }

    private void include(Include include, SourceFile from, List<Located> out, Set<Path> open) {
        Path place = files.place(include.getPath(), from);
        SourceFile file = place == null || open.contains(place) ? null : load(place);
        if (file == null) {
            missing("scad.include-not-found", "Can't open include file '" + include.getPath() + "'.", include, from);
        } else {
            open.add(place);
            gather(file.parsed().model().getStatements(), file, out, open);
            open.remove(place);
        }
    }

    /** The names that a file lends to those that use it; {@code null} for a font and if there is none. */
    Scope library(Use use, SourceFile from) {
        Path place = files.place(use.getPath(), from);
        String name = use.getPath().toLowerCase(Locale.ROOT);
        boolean isFont = name.endsWith(".ttf") || name.endsWith(".otf");
        if (isFont && place != null) {
            return null;
        }
        SourceFile file = place == null ? null : load(place);
        if (file == null) {
            missing("scad.library-not-found", "Can't open library '" + use.getPath() + "'.", use, from);
            return null;
        }
        Scope known = libraries.get(place);
        if (known == null) {
            known = new Scope(null);
            libraries.put(place, known);
            Declarations.declare(statements(file), known);
        }
        return known;
    }

    private SourceFile load(Path place) {
        SourceFile file = files.load(place);
        if (file != null && reported.add(file)) {
            findings.addAll(file.parsed().diagnostics());
            complete &= !file.parsed().hasErrors();
        }
        return file;
    }

    private void missing(String code, String message, Statement statement, SourceFile from) {
        complete = false;
        String hint = "paths start from the folder of the file or from a folder in OPENSCADPATH";
        findings.warn(code, message, hint, from.parsed().rangeOf(statement));
    }
}
