package org.chamfer.cli.internal.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;

/**
 * A place where a result is to go.
 *
 * @param name the file as the user calls it, {@code -} for standard output
 * @param path the file, {@code null} for standard output
 * @param exporters those that write the wanted format, the preferred one first; they differ in what they take
 */
public record RenderTarget(String name, Path path, List<RegisteredExporter> exporters) {
    /** The name of standard output. */
    public static final String STANDARD_OUTPUT = "-";

    private static final String CONSOLE_FORMAT = "echo";

    public RenderTarget {
        exporters = List.copyOf(exporters);
        if (exporters.isEmpty()) {
            throw new IllegalArgumentException("no exporter for " + name);
        }
    }

    /** This target with something added to the file's name in front of its extension; standard output stays itself. */
    public RenderTarget withSuffix(String suffix) {
        return path == null
                ? this
                : new RenderTarget(
                        suffixed(name, suffix),
                        path.resolveSibling(suffixed(path.getFileName().toString(), suffix)),
                        exporters);
    }

    private static String suffixed(String name, String suffix) {
        int dot = name.lastIndexOf('.');
        boolean extended = dot > Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\'));
        int end = extended ? dot : name.length();
        return name.substring(0, end) + suffix + name.substring(end);
    }

    /** The exporter for a value, if one takes it. */
    Optional<RegisteredExporter> exporterOf(Object subject) {
        return exporters.stream()
                .filter(exporter -> exporter.format().accepts(subject))
                .findFirst();
    }

    /** True if what the program said goes here, not what it made. */
    boolean isConsole(Object evaluation) {
        return exporterOf(evaluation)
                .filter(exporter -> CONSOLE_FORMAT.equals(exporter.format().id()))
                .isPresent();
    }

    /** True if some of the exporters take solids or plane figures. */
    public boolean takesGeometry() {
        return exporters.stream()
                .map(exporter -> exporter.format().subjectType())
                .anyMatch(type -> type.equals(Mesh.class.getName()) || type.equals(Region.class.getName()));
    }
}
