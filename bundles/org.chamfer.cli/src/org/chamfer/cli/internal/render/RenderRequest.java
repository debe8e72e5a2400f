package org.chamfer.cli.internal.render;

import java.util.List;
import java.util.Map;
import org.chamfer.scad.eval.EvaluationSettings;

/**
 * What is to be rendered, and where to.
 *
 * @param program the code
 * @param targets where the results go; may be empty
 * @param jobs number of threads that compute geometry, at least 1
 * @param settings how the code is evaluated
 * @param hardWarnings true if a warning ends the work as an error does
 * @param exportSettings settings of single formats by name, such as the size of a picture
 * @param geometryWanted true if the geometry is to be computed even if no target takes it
 * @param timeout seconds until the work is given up, infinite for never
 */
public record RenderRequest(
        Program program,
        List<RenderTarget> targets,
        int jobs,
        EvaluationSettings settings,
        boolean hardWarnings,
        Map<String, String> exportSettings,
        boolean geometryWanted,
        double timeout) {
    public RenderRequest {
        targets = List.copyOf(targets);
        exportSettings = Map.copyOf(exportSettings);
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs: " + jobs);
        }
    }

    boolean needsGeometry() {
        return geometryWanted || targets.stream().anyMatch(RenderTarget::takesGeometry);
    }
}
