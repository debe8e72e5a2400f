package org.chamfer.cli.internal.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.DiagnosticFormatter;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.internal.Failures;
import org.chamfer.cli.internal.customizer.ParameterSetOptions;
import org.chamfer.cli.internal.render.EvaluatedModel;
import org.chamfer.cli.internal.render.Modeler;
import org.chamfer.cli.internal.render.Program;
import org.chamfer.cli.internal.render.RenderListener;
import org.chamfer.geometry.Geometry;
import org.chamfer.scad.eval.EvaluationSettings;

/**
 * Gets the geometry of files that pictures are wanted of: programs are evaluated, and what other formats hold is what
 * {@code import()} makes of it in a program.
 */
final class PictureSource {
    private final Modeler modeler;
    private final CommandContext context;

    PictureSource(Modeler modeler, CommandContext context) {
        this.modeler = modeler;
        this.context = context;
    }

    /**
     * The geometry of a file. What a program echoes and warns of is printed.
     *
     * @param file as the user names it
     * @param definitions assignments {@code name=value} for programs
     * @param parameters a set of values for programs
     * @throws DiagnosticException if there is none
     */
    Geometry geometry(String file, List<String> definitions, ParameterSetOptions parameters)
            throws DiagnosticException, IOException {
        Program program = program(file, definitions);
        if (isProgram(file)) {
            program = parameters.applyTo(program, context);
            modeler.warmUp();
        }
        Listener listener = new Listener(program, context);
        EvaluatedModel model = modeler.evaluate(program, EvaluationSettings.DEFAULT, listener, context.work());
        if (model.failed()) {
            throw new DiagnosticException(
                    listener.last(Severity.ERROR).orElseGet(() -> nothing(file, "its evaluation failed")));
        }
        int threads = Runtime.getRuntime().availableProcessors();
        Geometry geometry = modeler.geometry(model, threads, listener::diagnostic, context.work());
        if (geometry.isEmpty()) {
            throw new DiagnosticException(listener.last(Severity.WARNING)
                    .map(cause -> nothing(file, cause.message()))
                    .orElseGet(() -> nothing(file, "it is empty")));
        }
        return geometry;
    }

    /** True if a file holds code. */
    static boolean isProgram(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".scad");
    }

    private Program program(String file, List<String> definitions) throws DiagnosticException {
        try {
            Path path = context.directory().resolve(file);
            if (Files.isDirectory(path)) {
                throw new IOException("it is a folder");
            }
            if (isProgram(file)) {
                String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
                return new Program(file, path, text, definitions, Optional.empty());
            }
            if (!Files.isReadable(path)) {
                throw new IOException(Files.exists(path) ? "permission denied" : "no such file or folder");
            }
            String name = path.getFileName().toString().replace("\\", "\\\\").replace("\"", "\\\"");
            return new Program(file, path, "import(\"" + name + "\");\n", List.of(), Optional.empty());
        } catch (IOException e) {
            throw unreadable(file, Failures.reason(e), e);
        } catch (InvalidPathException e) {
            throw unreadable(file, "no file has such a name", e);
        }
    }

    private static DiagnosticException unreadable(String file, String reason, Exception cause) {
        return new DiagnosticException(
                Diagnostic.error("picture.cannot-read", "cannot read " + file + ": " + reason, null), cause);
    }

    private static Diagnostic nothing(String file, String reason) {
        return Diagnostic.error("picture.nothing", "there is nothing to show of " + file + ": " + reason, null);
    }

    /** Prints what a program says; errors that end it are thrown and printed elsewhere. */
    private static final class Listener implements RenderListener {
        private final CommandContext context;
        private final DiagnosticFormatter formatter;
        private Diagnostic lastWarning;
        private Diagnostic lastError;

        Listener(Program program, CommandContext context) {
            this.context = context;
            formatter = new DiagnosticFormatter(name -> name.equals(program.name()) ? program.text() : null);
        }

        @Override
        public synchronized void log(String line) {
            context.messages().info(line);
        }

        @Override
        public synchronized void diagnostic(Diagnostic diagnostic) {
            if (diagnostic.severity() == Severity.ERROR) {
                if (lastError != null) {
                    context.messages().print(lastError, formatter);
                }
                lastError = diagnostic;
            } else {
                context.messages().print(diagnostic, formatter);
                lastWarning = diagnostic;
            }
        }

        synchronized Optional<Diagnostic> last(Severity severity) {
            return Optional.ofNullable(severity == Severity.ERROR ? lastError : lastWarning);
        }
    }
}
