package org.chamfer.nodes.internal.code;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationSettings;

/**
 * Code that a node runs.
 *
 * @param name as the user calls it, for messages
 * @param path where it stands, absolute; for code that is in no file, a path in the folder of the graph
 * @param text the code
 * @param libraries the folders in which libraries are looked for, absolute, in order
 * @param confinement if present, the only folder that files are read from, apart from libraries
 */
record Program(String name, Path path, String text, List<Path> libraries, Optional<Path> confinement) {
    Program {
        libraries = List.copyOf(libraries);
    }

    /**
     * The evaluation of the code.
     *
     * @param definitions assignments that win over those in the code, in order
     */
    EvaluationRequest request(List<String> definitions) {
        return new EvaluationRequest(name, path, text, definitions, libraries, EvaluationSettings.DEFAULT, confinement);
    }
}
