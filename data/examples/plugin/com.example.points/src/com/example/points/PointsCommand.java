package com.example.points;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.io.AtomicOutput;
import org.chamfer.cli.CliCommand;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.ExitCode;
import org.chamfer.cli.UsageException;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.RegisteredImporter;
import org.chamfer.geometry.Mesh;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chamfer points}: reads a mesh of any format that Chamfer knows and puts points on it. */
@Command
public final class PointsCommand implements CliCommand {
    @Parameters(paramLabel = "FILE", description = "A mesh, such as part.stl.")
    private String file;

    @Option(
            names = {"-n", "--count"},
            paramLabel = "N",
            defaultValue = "200",
            description = "How many points; ${DEFAULT-VALUE} if not given.")
    private int count;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Another seed gives other points.")
    private long seed;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Where to write them; they are printed if it is not given.")
    private String output;

    @Override
    public int run(CommandContext context) throws UsageException, DiagnosticException, IOException {
        if (count < 1) {
            throw new UsageException("there must be at least one point", "");
        }
        Points points = new Scatter(read(context)).points(count, seed, context.work());
        if (output == null) {
            OutputStream out = new BufferedOutputStream(context.standardOutput());
            XyzText.write(points.coordinates(), out, context.work());
            out.flush();
            return ExitCode.DONE;
        }
        // The file appears when it is complete; an interruption leaves nothing behind.
        AtomicOutput out = AtomicOutput.open(context.directory().resolve(output));
        try (out;
                CommandContext.Registration _ = context.onInterrupt(() -> drop(out))) {
            XyzText.write(points.coordinates(), out, context.work());
            out.commit();
        }
        context.messages().info("wrote " + output + ": " + points);
        return ExitCode.DONE;
    }

    private Mesh read(CommandContext context) throws DiagnosticException, IOException {
        Path path = context.directory().resolve(file);
        RegisteredImporter importer = new FormatRegistry()
                .importersFor(path).stream()
                        .filter(one -> one.format().subjectType().equals(Mesh.class.getName()))
                        .findFirst()
                        .orElseThrow(() -> failure("points.no-mesh", file + " holds no mesh", "give an STL file, say"));
        try (InputStream in = Files.newInputStream(path)) {
            return importer.read(Mesh.class, in, new ImportOptions(file, context.work()));
        } catch (NoSuchFileException _) {
            throw failure("points.no-file", "there is no file " + file, "");
        }
    }

    private static DiagnosticException failure(String code, String message, String hint) {
        return new DiagnosticException(Diagnostic.error(code, message, null).withHint(hint));
    }

    private static void drop(AtomicOutput out) {
        try {
            out.close();
        } catch (IOException _) {
            // The process ends anyway.
        }
    }
}
