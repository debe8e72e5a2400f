package org.chamfer.cli.internal.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Geometry;
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
 * @param arrangement what is made of the top-level objects
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
        Arrangement arrangement,
        double timeout) {
    public RenderRequest {
        targets = List.copyOf(targets);
        exportSettings = Map.copyOf(exportSettings);
        if (jobs < 1) {
            throw new IllegalArgumentException("jobs: " + jobs);
        }
    }

    /** True if a target takes geometry of any kind, as pictures do. */
    public boolean drawsPictures() {
        return targets.stream()
                .flatMap(target -> target.exporters().stream())
                .anyMatch(exporter -> exporter.format().subjectType().equals(Geometry.class.getName()));
    }

    /** This request at another time, with something added to the names of the files. */
    public RenderRequest at(double time, String suffix) {
        return with(
                targets.stream().map(target -> target.withSuffix(suffix)).toList(),
                settings.withView(settings.view().withTime(time)),
                exportSettings,
                geometryWanted);
    }

    /** This request without targets: only the geometry is wanted. */
    public RenderRequest measuring() {
        return with(List.of(), settings, exportSettings, true);
    }

    /** This request for pictures whose cameras frame a box instead of what is to be seen. */
    public RenderRequest framing(Bounds box) {
        if (box.isEmpty()) {
            return this;
        }
        Map<String, String> more = new HashMap<>(exportSettings);
        more.put(
                "bounds",
                DoubleStream.of(box.minX(), box.minY(), box.minZ(), box.maxX(), box.maxY(), box.maxZ())
                        .mapToObj(String::valueOf)
                        .collect(Collectors.joining(",")));
        return with(targets, settings, more, geometryWanted);
    }

    private RenderRequest with(
            List<RenderTarget> newTargets,
            EvaluationSettings newSettings,
            Map<String, String> newExportSettings,
            boolean newGeometryWanted) {
        return new RenderRequest(
                program,
                newTargets,
                jobs,
                newSettings,
                hardWarnings,
                newExportSettings,
                newGeometryWanted,
                arrangement,
                timeout);
    }

    boolean needsGeometry() {
        return geometryWanted || targets.stream().anyMatch(RenderTarget::takesGeometry);
    }
}
