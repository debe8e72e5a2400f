package org.chamfer.graph.internal.file;

import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;

/** Leads files of older format versions to the current one, step by step. */
final class CanvasMigrations {
    private final List<CanvasMigration> steps;
    private final int current;

    /**
     * Makes one of steps.
     *
     * @param steps at most one for each version
     * @param current the version to arrive at
     */
    CanvasMigrations(List<CanvasMigration> steps, int current) {
        this.steps = List.copyOf(steps);
        this.current = current;
    }

    /** The steps that there are: none, as no format before the first was ever released. */
    static CanvasMigrations standard() {
        return new CanvasMigrations(List.of(), CanvasHeader.FORMAT_VERSION);
    }

    /**
     * Brings a file to the current version.
     *
     * @throws DiagnosticException if a step is missing or fails
     */
    void migrate(CanvasElement root) throws DiagnosticException {
        for (int version = CanvasHeader.version(root); version < current; version++) {
            step(root, version).migrate(root);
            root.attributes().put(CanvasHeader.VERSION, Integer.toString(version + 1));
        }
    }

    private CanvasMigration step(CanvasElement root, int version) throws DiagnosticException {
        return steps.stream()
                .filter(step -> step.from() == version)
                .findFirst()
                .orElseThrow(() -> root.failure(
                        "canvas.older",
                        "the graph has format version " + version + ", which this program does not read any more",
                        "open and save it with an older version of the program first"));
    }
}
