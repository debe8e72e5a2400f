package org.chamfer.formats;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.FormatExtensions;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;

/**
 * The exporters and importers that are there. Reads the extension points when it is first asked; loads the code of a
 * format only when that format is written or read. Thread-safe.
 */
public final class FormatRegistry {
    private final IExtensionRegistry extensions;
    private List<RegisteredExporter> exporters;
    private List<RegisteredImporter> importers;

    /** The formats that the installed bundles contribute; none if no extension registry is running. */
    public FormatRegistry() {
        this(RegistryFactory.getRegistry());
    }

    /**
     * The formats that an extension registry holds.
     *
     * @param extensions {@code null} means that there are none
     */
    public FormatRegistry(IExtensionRegistry extensions) {
        this.extensions = extensions;
    }

    /** A registry of these formats, for programs without extension registry. */
    public FormatRegistry(List<RegisteredExporter> exporters, List<RegisteredImporter> importers) {
        this.extensions = null;
        this.exporters = sorted(exporters, RegisteredExporter::format);
        this.importers = sorted(importers, RegisteredImporter::format);
    }

    /** All exporters, the preferred ones of each extension first. */
    public synchronized List<RegisteredExporter> exporters() {
        if (exporters == null) {
            exporters = sorted(FormatExtensions.exporters(extensions), RegisteredExporter::format);
        }
        return exporters;
    }

    /** All importers, the preferred ones of each extension first. */
    public synchronized List<RegisteredImporter> importers() {
        if (importers == null) {
            importers = sorted(FormatExtensions.importers(extensions), RegisteredImporter::format);
        }
        return importers;
    }

    /**
     * Finds exporters by format id or file extension.
     *
     * @param name the id of a format, or a file extension without the dot; case does not matter
     * @return the exporter with that id, or else all of that extension (they differ in their subjects, or by
     *     preference), the preferred one first
     * @throws DiagnosticException if there is none; the message lists the known ones
     */
    public List<RegisteredExporter> exportersOf(String name) throws DiagnosticException {
        return find(exporters(), RegisteredExporter::format, name, "cannot write");
    }

    /**
     * Finds exporters for a file by its extension.
     *
     * @throws DiagnosticException if there is none; the message lists the known extensions
     */
    public List<RegisteredExporter> exportersFor(Path file) throws DiagnosticException {
        return exportersOf(extensionOf(file, exporters().stream().map(RegisteredExporter::format)));
    }

    /**
     * Finds importers by format id or file extension, as {@link #exportersOf} does.
     *
     * @throws DiagnosticException if there is none; the message lists the known ones
     */
    public List<RegisteredImporter> importersOf(String name) throws DiagnosticException {
        return find(importers(), RegisteredImporter::format, name, "cannot read");
    }

    /**
     * Finds importers for a file by its extension.
     *
     * @throws DiagnosticException if there is none; the message lists the known extensions
     */
    public List<RegisteredImporter> importersFor(Path file) throws DiagnosticException {
        return importersOf(extensionOf(file, importers().stream().map(RegisteredImporter::format)));
    }

    private static <T> List<T> find(List<T> all, Function<T, Format> format, String name, String cannot)
            throws DiagnosticException {
        String wanted = name.toLowerCase(Locale.ROOT);
        List<T> found = all.stream()
                .filter(one -> format.apply(one).id().equals(wanted))
                .toList();
        if (found.isEmpty()) {
            found = all.stream()
                    .filter(one -> format.apply(one).hasExtension(wanted))
                    .toList();
        }
        if (found.isEmpty()) {
            throw unknown(cannot + " the format '" + name + "'", all.stream().map(format));
        }
        return found;
    }

    private static String extensionOf(Path file, Stream<Format> formats) throws DiagnosticException {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        if (dot < 0 || dot == name.length() - 1) {
            throw unknown("'" + file + "' has no extension that says its format", formats);
        }
        return name.substring(dot + 1);
    }

    private static DiagnosticException unknown(String message, Stream<Format> formats) {
        String known = formats.flatMap(format -> Stream.concat(format.extensions().stream(), Stream.of(format.id())))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return new DiagnosticException(Diagnostic.error("formats.unknown", message, null)
                .withHint(known.isEmpty() ? "no format is installed" : "known formats: " + known));
    }

    private static <T> List<T> sorted(List<T> all, Function<T, Format> format) {
        Comparator<T> byPriority =
                Comparator.comparing(one -> -format.apply(one).priority());
        return all.stream()
                .sorted(byPriority.thenComparing(one -> format.apply(one).id()))
                .toList();
    }
}
