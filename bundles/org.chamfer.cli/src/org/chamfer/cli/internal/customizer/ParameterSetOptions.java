package org.chamfer.cli.internal.customizer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.Failures;
import org.chamfer.cli.internal.render.Program;
import org.chamfer.scad.eval.customizer.ParameterSet;
import org.chamfer.scad.eval.customizer.ParameterSetReading;
import org.chamfer.scad.eval.customizer.ParameterSets;
import picocli.CommandLine.Option;

/** The options that take values from a file of parameter sets. */
public final class ParameterSetOptions {
    /** Files of sets are some kilobytes; a file that is larger is something else. */
    private static final long LARGEST_FILE = 64L << 20;

    @Option(
            names = "-p",
            paramLabel = "SETS",
            description = "A file of parameter sets, as OpenSCAD's customizer saves them; needs -P.")
    private String file;

    @Option(names = "-P", paramLabel = "NAME", description = "Take the values of this parameter set; -D wins over it.")
    private String set;

    /**
     * Checks that there are both options or neither.
     *
     * @throws UsageException if there is only one
     */
    public void checkUsage() throws UsageException {
        if (file == null && set != null) {
            throw new UsageException("-P needs the file with the parameter set", "add -p SETS.json");
        }
        if (file != null && set == null) {
            throw new UsageException("-p needs the name of a parameter set", "add -P NAME");
        }
    }

    /**
     * Gives the values of the set to a program. Definitions that the program has already win over them.
     *
     * @return the program as it is if no set is wanted or if it has syntax errors, which evaluation reports
     * @throws DiagnosticException if the set cannot be read or does not fit; all reasons but the last are printed
     */
    public Program applyTo(Program program, CommandContext context) throws DiagnosticException {
        if (file == null) {
            return program;
        }
        DiagnosticFormatter formatter = new DiagnosticFormatter(_ -> null);
        ParameterSet chosen = read(context).find(set);
        ProgramParameters known = ProgramParameters.of(program);
        if (known.file().hasErrors()) {
            return program;
        }
        ParameterSetReading reading = ParameterSetReading.of(known.parameters(), chosen, file);
        Diagnostic error = null;
        for (Diagnostic problem : reading.problems()) {
            if (problem.severity() != Severity.ERROR) {
                context.messages().print(problem, formatter);
                continue;
            }
            if (error != null) {
                context.messages().print(error, formatter);
            }
            error = problem;
        }
        if (error != null) {
            throw new DiagnosticException(error);
        }
        List<String> definitions = new ArrayList<>(reading.definitions());
        definitions.addAll(program.definitions());
        return new Program(program.name(), program.path(), program.text(), definitions, program.confinement());
    }

    private ParameterSets read(CommandContext context) throws DiagnosticException {
        Path path = context.directory().resolve(file);
        String text;
        try {
            if (Files.isDirectory(path)) {
                throw new IOException("it is a folder");
            }
            if (Files.size(path) > LARGEST_FILE) {
                throw new IOException("it is larger than " + (LARGEST_FILE >> 20) + " MB");
            }
            text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "customizer.cannot-read",
                            "Cannot open Parameter Set '" + file + "': " + Failures.reason(e),
                            SourceRange.ofFile(file)),
                    e);
        }
        return ParameterSets.parse(text, file);
    }
}
