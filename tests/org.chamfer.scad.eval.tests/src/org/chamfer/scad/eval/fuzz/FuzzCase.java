package org.chamfer.scad.eval.fuzz;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationSettings;

/**
 * A program and how it is evaluated.
 *
 * @param id seed and number, from which it can be made again
 * @param path where the program is said to stand; its files are looked for beside it
 * @param text the program
 * @param settings how it is evaluated
 * @param confined whether it may read only files beside it
 */
record FuzzCase(String id, Path path, String text, EvaluationSettings settings, boolean confined) {
    /** The same with another program. */
    FuzzCase withText(String other) {
        return new FuzzCase(id, path, other, settings, confined);
    }

    /** What the evaluator is asked. */
    EvaluationRequest request() {
        Optional<Path> confinement = confined ? Optional.of(path.getParent()) : Optional.empty();
        return new EvaluationRequest("part.scad", path, text, List.of(), List.of(), settings, confinement);
    }
}
