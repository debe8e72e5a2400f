package org.chamfer.scad.internal.check;

import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.check.BuiltinCatalog;
import org.chamfer.scad.check.CheckRequest;

/** Checks one file, once. */
public final class CheckRun {
    private final ScadParser parser;
    private final BuiltinCatalog builtins;
    private final CheckRequest request;

    /** Prepares to check a file. */
    public CheckRun(ScadParser parser, BuiltinCatalog builtins, CheckRequest request) {
        this.parser = parser;
        this.builtins = builtins;
        this.request = request;
    }

    /** The problems of the file. */
    public List<Diagnostic> call() {
        SourceFiles files = new SourceFiles(parser, request);
        SourceFile main = files.main();
        Findings findings = new Findings(main);
        findings.addAll(main.parsed().diagnostics());
        if (!main.parsed().hasErrors()) {
            ProgramFiles program = new ProgramFiles(files, findings);
            new StatementChecks(files, program, builtins, findings).file();
        }
        return findings.sorted();
    }
}
