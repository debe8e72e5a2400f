package org.chamfer.cli.internal.render;

import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.formats.Format;
import org.chamfer.geometry.Geometry;
import org.chamfer.scad.eval.geometry.ModelPart;

/**
 * What came out of a rendering.
 *
 * @param succeeded true if everything that was asked for is there; otherwise no output is
 * @param shape the geometry, if it was computed
 * @param written the outputs
 * @param diagnostics everything that was said about the program, in order
 * @param files all files that were read
 * @param nanos the time of each phase that was reached
 */
public record RenderResult(
        boolean succeeded,
        Optional<Geometry> shape,
        List<Written> written,
        List<Diagnostic> diagnostics,
        List<Path> files,
        Map<Phase, Long> nanos) {
    /**
     * An output that is in its place.
     *
     * @param target where it went
     * @param format what was written
     * @param part the top-level object that was written, if it is not the whole model
     */
    public record Written(RenderTarget target, Format format, Optional<ModelPart> part) {}

    public RenderResult {
        written = List.copyOf(written);
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
        Map<Phase, Long> ordered = new EnumMap<>(Phase.class);
        ordered.putAll(nanos);
        nanos = Collections.unmodifiableMap(ordered);
    }

    /** The result of a rendering that did not get so far as to begin. */
    public static RenderResult failed(Diagnostic diagnostic) {
        return new RenderResult(false, Optional.empty(), List.of(), List.of(diagnostic), List.of(), Map.of());
    }

    /** This result with the time of one more phase. */
    public RenderResult withTime(Phase phase, long phaseNanos) {
        Map<Phase, Long> more = new EnumMap<>(Phase.class);
        more.putAll(nanos);
        more.put(phase, phaseNanos);
        return new RenderResult(succeeded, shape, written, diagnostics, files, more);
    }
}
