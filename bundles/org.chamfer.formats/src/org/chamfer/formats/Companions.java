package org.chamfer.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Opens files that belong to an export, such as the materials of an OBJ file. They stand beside the export, have its
 * name with another extension, and appear together with it or not at all.
 */
@FunctionalInterface
public interface Companions {
    /** There is no place for companions, because the export goes to a stream. */
    Companions NONE = _ -> Optional.empty();

    /**
     * Opens a companion, at most one of each extension.
     *
     * @param extension in lower case without the dot
     * @return nothing if there is no place for companions: then the export does without
     * @throws IOException if the file cannot be made
     */
    Optional<Companion> open(String extension) throws IOException;

    /**
     * A file beside an export.
     *
     * @param name its name without folder, by which the export refers to it
     * @param out buffered; closed by whoever gave it
     */
    record Companion(String name, OutputStream out) {}
}
