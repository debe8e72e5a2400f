package org.chamfer.cli.internal.render;

import java.nio.file.Path;
import java.util.List;

/**
 * The code that is to be rendered.
 *
 * @param name the file as the user calls it, for messages
 * @param path where the code stands, absolute; for code that is in no file, a path in the folder that its relative
 *     paths start from
 * @param text the code
 * @param definitions assignments {@code name=value} that win over those in the code, in order
 */
public record Program(String name, Path path, String text, List<String> definitions) {
    public Program {
        definitions = List.copyOf(definitions);
    }
}
