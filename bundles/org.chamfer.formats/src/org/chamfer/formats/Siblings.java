package org.chamfer.formats;

import java.io.IOException;
import java.util.Optional;

/**
 * Reads files that stand beside an imported one, such as the materials of an OBJ file. Whoever gives siblings checks
 * that they may be read; an importer asks for plain names only.
 */
@FunctionalInterface
public interface Siblings {
    /** Nothing beside the file may be read. */
    Siblings NONE = _ -> Optional.empty();

    /**
     * The bytes of a file in the folder of the imported one.
     *
     * @param name the name of a file, without separators
     * @return nothing if there is no such file, or it may not be read
     * @throws IOException if it cannot be read
     */
    Optional<byte[]> read(String name) throws IOException;
}
