package org.chamfer.nodes.internal.code;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.scad.eval.library.LibraryFolders;

/**
 * The folders of libraries as the parameter {@code libraries} writes them, one a line. Those of the user are the default value
 * of the parameter of each node: so they are part of the key of its results, and nothing of the environment has an influence
 * that is not seen.
 */
final class LibraryPath {
    static final String PARAMETER = "libraries";

    private LibraryPath() {}

    /** The folders of the user that are there. */
    static String ofUser() {
        return LibraryFolders.ofUser().searched().stream()
                .filter(Files::isDirectory)
                .map(Path::toString)
                .collect(Collectors.joining("\n"));
    }

    /**
     * Reads the parameter.
     *
     * @param folder what relative paths start from
     * @param confinement if present, folders are in it or are those of the user
     * @throws DiagnosticException if a folder cannot be one, or may not be read
     */
    static List<Path> read(String text, Path folder, Optional<Path> confinement) throws DiagnosticException {
        List<Path> folders = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (!line.isEmpty()) {
                Path path = path(line, folder);
                if (confinement.isPresent() && !isAllowed(path, confinement.get())) {
                    throw failure(
                            "node.confined",
                            "the library folder " + line + " is outside of " + confinement.get(),
                            "add the library to those of the user, or leave out the confinement");
                }
                folders.add(path);
            }
        }
        return folders;
    }

    private static Path path(String line, Path folder) throws DiagnosticException {
        try {
            return folder.resolve(line).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw failure("node.library-folder", "'" + line + "' is no folder: " + e.getReason(), "write one a line");
        }
    }

    private static boolean isAllowed(Path path, Path confinement) throws DiagnosticException {
        if (LibraryFolders.ofUser().searched().contains(path)) {
            return true;
        }
        try {
            return !Files.exists(path) || path.toRealPath().startsWith(confinement.toRealPath());
        } catch (IOException e) {
            throw failure("node.library-folder", "cannot look at the folder " + path + ": " + e.getMessage(), "");
        }
    }

    private static DiagnosticException failure(String code, String message, String hint) {
        return new DiagnosticException(Diagnostic.error(code, message, null).withHint(hint));
    }
}
