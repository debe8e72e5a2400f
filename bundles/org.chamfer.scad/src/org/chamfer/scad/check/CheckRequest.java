package org.chamfer.scad.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What to check.
 *
 * @param name the file as the user names it, for messages
 * @param path where the file is or would be; includes are looked for beside it
 * @param text the code
 * @param libraryFolders where includes are looked for next, in order
 * @param installedLibraries gives the place of a library's file by the library's name, a slash and the file's name; asked
 *     last
 */
public record CheckRequest(
        String name,
        Path path,
        String text,
        List<Path> libraryFolders,
        Function<String, Optional<Path>> installedLibraries) {
    public CheckRequest {
        path = path.toAbsolutePath().normalize();
        libraryFolders = List.copyOf(libraryFolders);
    }

    /** A request without installed libraries. */
    public CheckRequest(String name, Path path, String text, List<Path> libraryFolders) {
        this(name, path, text, libraryFolders, _ -> Optional.empty());
    }
}
