package org.chamfer.scad.eval;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What is to be evaluated.
 *
 * @param name the file as the user calls it, for messages
 * @param path where the code stands, absolute; for code that is in no file, a path in the folder that its relative
 *     paths start from
 * @param text the code
 * @param definitions assignments {@code name=value} that win over those in the code, in order
 * @param libraryFolders folders in which {@code include} and {@code use} look after the folder of the file, in order
 */
public record EvaluationRequest(
        String name, Path path, String text, List<String> definitions, List<Path> libraryFolders) {
    public EvaluationRequest {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(text, "text");
        definitions = List.copyOf(definitions);
        libraryFolders = List.copyOf(libraryFolders);
    }
}
