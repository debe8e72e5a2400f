package org.chamfer.cli.internal.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.internal.Failures;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.ImportedOutlines;
import org.chamfer.formats.RegisteredImporter;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.measure.MeshFacts;
import org.chamfer.geometry.measure.RegionFacts;
import org.chamfer.geometry.repair.MeshDefects;

/** Reads a file and measures what is in it. One inspector looks at one file. */
final class Inspector {
    /** More crossings are not counted. */
    private static final int MOST_CROSSINGS = 1000;

    private final FormatRegistry formats;
    private final KernelRegistry kernels;
    private final CommandContext context;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private RegisteredImporter importer;

    Inspector(FormatRegistry formats, KernelRegistry kernels, CommandContext context) {
        this.formats = formats;
        this.kernels = kernels;
        this.context = context;
    }

    /**
     * Inspects a file.
     *
     * @param file as the user names it
     * @throws DiagnosticException if it cannot be read
     */
    Inspection inspect(String file) throws DiagnosticException {
        if (file.toLowerCase(Locale.ROOT).endsWith(".scad")) {
            throw new DiagnosticException(
                    Diagnostic.error("inspect.program", file + " is a program, it has no mesh yet", null)
                            .withHint("chamfer render " + file + " --json prints the facts of what it makes"));
        }
        Path path = path(file);
        importer = formats.importersFor(path).getFirst();
        context.work().progress("reading", Double.NaN);
        Inspection.Content content = content(read(file, path));
        return new Inspection(file, importer.format(), Optional.of(content), Optional.empty(), diagnostics, true);
    }

    /** What is known of a file that could not be read. */
    Inspection failure(String file, Diagnostic reason) {
        diagnostics.add(reason);
        return new Inspection(
                file,
                importer == null ? null : importer.format(),
                Optional.empty(),
                Optional.empty(),
                diagnostics,
                false);
    }

    private Path path(String file) throws DiagnosticException {
        try {
            return context.directory().resolve(file);
        } catch (InvalidPathException e) {
            throw unreadable(file, "no file has such a name", e);
        }
    }

    private Object read(String file, Path path) throws DiagnosticException {
        if (Files.isDirectory(path)) {
            throw unreadable(file, "it is a folder", null);
        }
        ImportOptions options = new ImportOptions(file, context.work())
                .withListener(diagnostics::add)
                .withSiblings(name -> sibling(path, name));
        try (InputStream in = Files.newInputStream(path)) {
            return importer.load().read(in, options);
        } catch (IOException e) {
            throw unreadable(file, Failures.reason(e), e);
        }
    }

    /** A file in the folder of the inspected one; importers give plain names only, whatever the file says. */
    private static Optional<byte[]> sibling(Path path, String name) throws IOException {
        try {
            Path sibling = path.resolveSibling(name);
            boolean plain = sibling.getFileName() != null
                    && sibling.getFileName().toString().equals(name)
                    && Files.isRegularFile(sibling);
            return plain ? Optional.of(Files.readAllBytes(sibling)) : Optional.empty();
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private Inspection.Content content(Object read) throws DiagnosticException {
        context.work().progress("measuring", Double.NaN);
        return switch (read) {
            case Mesh mesh ->
                new Inspection.Solid(
                        mesh,
                        MeshFacts.of(mesh),
                        MeshDefects.of(mesh, MOST_CROSSINGS, context.work()),
                        PartFacts.of(mesh));
            case ImportedOutlines outlines -> figure(region(outlines));
            case Region region -> figure(region);
            default ->
                throw new DiagnosticException(Diagnostic.error(
                        "inspect.unknown",
                        "files in the format " + importer.format().name() + " hold neither a mesh nor a plane figure",
                        null));
        };
    }

    private static Inspection.Figure figure(Region region) {
        return new Inspection.Figure(region, RegionFacts.of(region));
    }

    private Region region(ImportedOutlines outlines) throws DiagnosticException {
        if (outlines.shapes().isEmpty()) {
            return Region.EMPTY;
        }
        try (KernelSession session = kernels.defaultKernel().open(context.work())) {
            return outlines.toRegion(session.regions());
        } catch (KernelException e) {
            throw new DiagnosticException(
                    Diagnostic.error("inspect.outlines", "the outlines cannot be used: " + e.getMessage(), null), e);
        }
    }

    private static DiagnosticException unreadable(String file, String reason, Exception cause) {
        return new DiagnosticException(
                Diagnostic.error("inspect.cannot-read", "cannot read " + file + ": " + reason, null), cause);
    }
}
