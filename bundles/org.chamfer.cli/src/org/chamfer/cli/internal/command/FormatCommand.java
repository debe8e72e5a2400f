package org.chamfer.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.Failures;
import org.chamfer.scad.ParsedFile;
import org.chamfer.scad.ScadParser;
import org.chamfer.scad.format.FormatOptions;
import org.chamfer.scad.format.ScadFormatter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chamfer format}: lays out OpenSCAD code in one style. */
@Command(
        sortOptions = false,
        footer = {
            "",
            "White space changes, nothing else. Files with syntax errors are left alone.",
            "",
            "Examples:",
            "  chamfer format gear.scad",
            "  chamfer format --check parts/*.scad",
            "  cat gear.scad | chamfer format -"
        })
public final class FormatCommand implements CliCommand {
    private static final int NARROWEST = 20;

    private final ScadParser parser = new ScadParser();
    private final ScadFormatter formatter = new ScadFormatter(parser);

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The .scad files, which are rewritten; - reads standard input and prints.")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--check",
            description = "Change nothing, but list the files that are not formatted; the exit code is 1 then.")
    private boolean check;

    @Option(names = "--stdout", description = "Change nothing, but print the formatted code of the only file.")
    private boolean print;

    @Option(names = "--width", paramLabel = "COLUMNS", description = "Break lines that are longer; 100 by default.")
    private int width = FormatOptions.DEFAULT.width();

    @Override
    public int run(CommandContext context) throws UsageException {
        checkUsage();
        boolean failed = false;
        for (String file : files) {
            context.work().checkCancelled();
            try {
                failed |= !format(CodeFile.read(file, context), context);
            } catch (DiagnosticException e) {
                context.messages().print(e.diagnostic(), new DiagnosticFormatter(_ -> null));
                failed = true;
            }
        }
        return failed ? ExitCode.FAILED : ExitCode.DONE;
    }

    private void checkUsage() throws UsageException {
        if (check && print) {
            throw new UsageException("--check and --stdout contradict each other", "");
        }
        if (files.size() > 1 && (print || files.contains(CodeFile.STANDARD_INPUT))) {
            throw new UsageException("standard output takes one file only", "name one file, or leave --stdout out");
        }
        if (width < NARROWEST) {
            throw new UsageException("--width must be at least " + NARROWEST, "");
        }
    }

    /** Formats a file; false if it is not as it should be. */
    private boolean format(CodeFile file, CommandContext context) throws DiagnosticException {
        ParsedFile parsed = parser.parse(file.text(), file.name());
        if (parsed.hasErrors()) {
            DiagnosticFormatter excerpts = new DiagnosticFormatter(_ -> file.text());
            for (Diagnostic diagnostic : parsed.diagnostics()) {
                if (diagnostic.severity() == Severity.ERROR) {
                    context.messages().print(diagnostic, excerpts);
                }
            }
            return false;
        }
        FormatOptions style = FormatOptions.DEFAULT;
        String formatted = formatter.format(parsed, new FormatOptions(style.indent(), width, style.blankLines()));
        boolean same = formatted.equals(file.text());
        if (check) {
            if (!same) {
                context.print(file.name() + "\n");
            }
            return same;
        }
        if (print || file.isStandardInput()) {
            context.print(formatted);
        } else if (!same) {
            write(file, formatted, context);
        }
        return true;
    }

    private static void write(CodeFile file, String text, CommandContext context) throws DiagnosticException {
        try {
            file.replace(text.getBytes(StandardCharsets.UTF_8), context);
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "format.cannot-write", "cannot write " + file.name() + ": " + Failures.reason(e), null),
                    e);
        }
        context.messages().info("formatted " + file.name());
    }
}
