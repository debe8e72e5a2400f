package org.chamfer.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.internal.render.Program;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.scad.check.CheckRequest;
import org.chamfer.scad.check.ScadChecker;
import org.chamfer.scad.eval.library.LibraryFolders;
import org.chamfer.scad.eval.library.LibraryRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chamfer check}: finds mistakes in OpenSCAD code without rendering it. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "The exit code is 1 if there are errors.",
            "",
            "Examples:",
            "  chamfer check gear.scad",
            "  chamfer check parts/*.scad --warnings-as-errors",
            "  chamfer check gear.scad --json"
        })
public final class CheckCommand implements CliCommand {
    private final ScadChecker checker = new ScadChecker();
    private final LibraryRegistry libraries = new LibraryRegistry();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The .scad files; - reads standard input.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--json", description = "Print the problems as JSON on standard output.")
    private boolean json;

    @Option(names = "--warnings-as-errors", description = "Fail also if there are only warnings.")
    private boolean warningsAsErrors;

    @Override
    public int run(CommandContext context) {
        List<CheckReport.FileResult> results = new ArrayList<>();
        for (String file : files) {
            context.work().checkCancelled();
            results.add(check(file, context));
        }
        CheckReport report = new CheckReport(results);
        if (json) {
            context.print(report.json());
        } else {
            context.messages().info(report.summary());
        }
        boolean failed = report.count(Severity.ERROR) > 0 || warningsAsErrors && report.count(Severity.WARNING) > 0;
        return failed ? ExitCode.FAILED : ExitCode.DONE;
    }

    private CheckReport.FileResult check(String file, CommandContext context) {
        List<Diagnostic> diagnostics;
        DiagnosticFormatter formatter;
        try {
            Program program =
                    new RenderInputs(context, new FormatRegistry()).program(file, List.of(), Optional.empty());
            diagnostics = checker.check(new CheckRequest(
                    program.name(),
                    program.path(),
                    program.text(),
                    LibraryFolders.ofUser().searched(),
                    libraries::locate));
            formatter = new DiagnosticFormatter(new SourceTexts(program, context.directory())::textOf);
        } catch (DiagnosticException e) {
            diagnostics = List.of(e.diagnostic());
            formatter = new DiagnosticFormatter(_ -> null);
        }
        if (!json) {
            for (Diagnostic diagnostic : diagnostics) {
                context.messages().print(diagnostic, formatter);
            }
        }
        return new CheckReport.FileResult(file, diagnostics);
    }
}
