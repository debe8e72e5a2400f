package org.chamfer.cli.internal.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.CommandContext;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.Failures;
import org.chamfer.cli.internal.render.Program;
import org.chamfer.cli.internal.render.RenderTarget;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.RegisteredExporter;

/** Finds what the arguments of {@code render} name. */
final class RenderInputs {
    private static final String STANDARD_INPUT = "-";
    private static final String STANDARD_INPUT_NAME = "<stdin>";
    private static final Set<String> CODE = Set.of("scad", "csg");

    private final CommandContext context;
    private final FormatRegistry formats;

    RenderInputs(CommandContext context, FormatRegistry formats) {
        this.context = context;
        this.formats = formats;
    }

    /**
     * Reads the code.
     *
     * @param confinement if present, the only folder that its files are read from, apart from libraries
     * @throws DiagnosticException if it cannot be read
     */
    Program program(String file, List<String> definitions, Optional<Path> confinement) throws DiagnosticException {
        boolean standardInput = file.equals(STANDARD_INPUT);
        String name = standardInput ? STANDARD_INPUT_NAME : file;
        Path path = context.directory().resolve(standardInput ? STANDARD_INPUT_NAME : file);
        try {
            if (Files.isDirectory(path)) {
                throw new IOException("it is a folder");
            }
            if (!standardInput && isImportable(path)) {
                // As OpenSCAD does: a file that can be imported is a program that imports it.
                String code = "import(\"" + escaped(path.toAbsolutePath().toString()) + "\");\n";
                return new Program(name, path, code, definitions, confinement);
            }
            byte[] bytes = standardInput ? context.readInput() : Files.readAllBytes(path);
            return new Program(name, path, new String(bytes, StandardCharsets.UTF_8), definitions, confinement);
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error("render.cannot-read", "cannot read " + name + ": " + Failures.reason(e), null), e);
        }
    }

    /** True for files that are geometry, not code; trees of OpenSCAD are code that importers read too. */
    private boolean isImportable(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return !CODE.contains(extension)
                && Files.isRegularFile(path)
                && formats.importers().stream()
                        .anyMatch(importer -> importer.format().hasExtension(extension));
    }

    private static String escaped(String path) {
        return path.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /**
     * The folder that reading is confined to.
     *
     * @param folder as the user calls it, {@code null} for none
     * @throws UsageException if it is no folder
     */
    Optional<Path> confinement(String folder) throws UsageException {
        if (folder == null) {
            return Optional.empty();
        }
        Path place = context.directory().resolve(folder);
        if (!Files.isDirectory(place)) {
            throw new UsageException("--confine needs a folder: there is no folder " + folder, "");
        }
        return Optional.of(place);
    }

    /**
     * Finds the exporters of the outputs.
     *
     * @param format the format of all outputs, {@code null} to go by their extensions
     * @throws UsageException if the outputs make no sense together
     * @throws DiagnosticException if a format is not known
     */
    List<RenderTarget> targets(List<String> outputs, String format) throws UsageException, DiagnosticException {
        List<RenderTarget> targets = new ArrayList<>();
        Set<Path> places = new HashSet<>();
        for (String output : outputs) {
            boolean standardOutput = output.equals(RenderTarget.STANDARD_OUTPUT);
            if (standardOutput && format == null) {
                throw new UsageException(
                        "standard output has no extension that says its format", "add --export-format, such as stl");
            }
            Path place = context.directory().resolve(output);
            if (!places.add(place.normalize())) {
                throw new UsageException("the output " + output + " is named twice", "give each output its own name");
            }
            List<RegisteredExporter> exporters =
                    format != null ? formats.exportersOf(format) : formats.exportersFor(place.getFileName());
            targets.add(new RenderTarget(output, standardOutput ? null : place, exporters));
        }
        return targets;
    }
}
