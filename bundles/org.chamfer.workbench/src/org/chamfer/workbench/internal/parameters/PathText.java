package org.chamfer.workbench.internal.parameters;

import java.nio.file.Path;
import org.chamfer.graph.type.ParameterKind;

/** Paths of files as parameters hold them. */
final class PathText {
    private PathText() {}

    /**
     * The text for a file: relative to a folder with slashes if it is on the same drive; models by their names.
     *
     * @param folder absolute
     */
    static String of(ParameterKind kind, Path folder, Path file) {
        if (kind == ParameterKind.MODEL) {
            return file.getFileName().toString();
        }
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = folder.getRoot() != null && folder.getRoot().equals(absolute.getRoot())
                ? folder.normalize().relativize(absolute)
                : absolute;
        return shown.toString().replace('\\', '/');
    }
}
