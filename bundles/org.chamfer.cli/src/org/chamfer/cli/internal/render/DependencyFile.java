package org.chamfer.cli.internal.render;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the rule by which {@code make} knows when outputs are out of date. */
public final class DependencyFile {
    private DependencyFile() {}

    /** The rule's text. */
    public static String of(List<String> outputs, List<Path> files) {
        String targets = outputs.stream().map(DependencyFile::escaped).collect(Collectors.joining(" "));
        return targets + ":"
                + files.stream()
                        .map(file -> " \\\n\t" + escaped(file.toString()))
                        .collect(Collectors.joining())
                + "\n";
    }

    private static String escaped(String path) {
        return path.replace("$", "$$").replace("#", "\\#").replace(" ", "\\ ");
    }
}
