package org.chamfer.cli.internal.render;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The code that is to be rendered.
 *
 * @param name the file as the user calls it, for messages
 * @param path where the code stands, absolute; for code that is in no file, a path in the folder that its relative
 *     paths start from
 * @param text the code
 * @param definitions assignments {@code name=value} that win over those in the code, in order
 * @param confinement if present, the only folder that its files are read from, apart from libraries
 */
public record Program(String name, Path path, String text, List<String> definitions, Optional<Path> confinement) {
    public Program {
        definitions = List.copyOf(definitions);
    }
}
