package org.chamfer.cli.internal.render;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.scad.eval.geometry.ModelPart;

/**
 * Takes a program from code to files: evaluate, compute the geometry if an output needs it, write. Knows nothing of
 * terminals and arguments. One pipeline runs one rendering.
 */
public final class RenderPipeline {
    private final RenderRequest request;
    private final Modeler modeler;
    private final RenderListener listener;
    private final Deadline work;
    private final Map<Phase, Long> nanos = new EnumMap<>(Phase.class);
    private final List<Diagnostic> diagnostics = Collections.synchronizedList(new ArrayList<>());
    private final List<RenderResult.Written> written = new ArrayList<>();
    private List<Path> files = List.of();
    private Geometry shape;

    /** Prepares a rendering. */
    public RenderPipeline(RenderRequest request, Modeler modeler, RenderListener listener, WorkContext work) {
        this.request = request;
        this.modeler = modeler;
        this.listener = listener;
        this.work = new Deadline(work, request.timeout());
    }

    /**
     * Does the work. Mistakes of the user are diagnostics of the result.
     *
     * @param outputs where the targets are opened; committed if everything succeeds
     * @throws IOException if a file of the program cannot be read
     * @throws CancellationException if the work was cancelled from outside; a timeout is a diagnostic
     */
    public RenderResult run(OutputSet outputs) throws IOException {
        boolean succeeded;
        try {
            for (RenderTarget target : request.targets()) {
                OutputSet.check(target);
            }
            succeeded = render(outputs);
        } catch (DiagnosticException e) {
            // Streams that an interruption closed are no news.
            if (!work.isOver()) {
                work.checkCancelled();
            }
            tell(e.diagnostic());
            succeeded = false;
        } catch (CancellationException e) {
            if (!work.isOver()) {
                throw e;
            }
            tell(tooSlow());
            succeeded = false;
        }
        return new RenderResult(
                succeeded, Optional.ofNullable(shape), succeeded ? written : List.of(), diagnostics, files, nanos);
    }

    private boolean render(OutputSet outputs) throws DiagnosticException, IOException {
        if (request.needsGeometry()) {
            modeler.warmUp();
        }
        EvaluatedModel model = evaluate();
        if (model.failed() || isRefused()) {
            exportConsole(model, outputs);
            return false;
        }
        ModelShapes shapes = new ModelShapes(modeler, model, request, this::tell, work);
        try {
            return compute(shapes) && export(model, shapes, outputs);
        } finally {
            if (shapes.areComputed()) {
                nanos.put(Phase.GEOMETRY, shapes.nanos());
            }
        }
    }

    /** Computes what is needed in any case, so that nothing is opened before it is there. */
    private boolean compute(ModelShapes shapes) throws DiagnosticException {
        if (request.needsGeometry()) {
            if (request.arrangement() == Arrangement.SEPARATE) {
                shapes.parts();
            }
            if (request.arrangement() != Arrangement.SEPARATE || request.geometryWanted()) {
                shape = shapes.whole();
            }
        }
        return !isRefused();
    }

    private EvaluatedModel evaluate() throws DiagnosticException, IOException {
        work.progress("evaluating", Double.NaN);
        long start = System.nanoTime();
        EvaluatedModel model = modeler.evaluate(request.program(), request.settings(), new Recorder(), work);
        nanos.put(Phase.PARSE, model.parseNanos());
        nanos.put(Phase.EVALUATE, System.nanoTime() - start - model.parseNanos());
        files = model.files();
        return model;
    }

    private boolean export(EvaluatedModel model, ModelShapes shapes, OutputSet outputs) throws DiagnosticException {
        work.progress("writing", Double.NaN);
        long start = System.nanoTime() - shapes.nanos();
        for (RenderTarget target : request.targets()) {
            if (target.exporterOf(model.result()).isPresent()) {
                write(target, model.result(), Optional.empty(), outputs);
            } else if (request.arrangement() == Arrangement.SEPARATE) {
                exportParts(target, shapes, outputs);
            } else {
                shape = shapes.whole();
                write(target, nonEmpty(shape, target), Optional.empty(), outputs);
            }
        }
        work.checkCancelled();
        outputs.commit();
        nanos.put(Phase.EXPORT, System.nanoTime() - shapes.nanos() - start);
        return true;
    }

    private void exportParts(RenderTarget target, ModelShapes shapes, OutputSet outputs) throws DiagnosticException {
        List<ModelPart> parts = shapes.parts();
        if (parts.isEmpty()) {
            nonEmpty(Mesh.EMPTY, target);
        }
        List<String> suffixes = PartFiles.suffixes(parts);
        for (int i = 0; i < parts.size(); i++) {
            RenderTarget place = target.withSuffix(suffixes.get(i));
            OutputSet.check(place);
            write(place, parts.get(i).geometry(), Optional.of(parts.get(i)), outputs);
        }
    }

    /** What the program said is wanted most when it failed. */
    private void exportConsole(EvaluatedModel model, OutputSet outputs) throws DiagnosticException {
        boolean any = false;
        for (RenderTarget target : request.targets()) {
            if (target.isConsole(model.result())) {
                write(target, model.result(), Optional.empty(), outputs);
                any = true;
            }
        }
        if (any) {
            outputs.commit();
        }
    }

    private void write(RenderTarget target, Object subject, Optional<ModelPart> part, OutputSet outputs)
            throws DiagnosticException {
        RegisteredExporter exporter = target.exporterOf(subject)
                .orElseThrow(() ->
                        new DiagnosticException(target.exporters().getFirst().refusal(subject)));
        try {
            // Closed by the set, also if another thread interrupts.
            @SuppressWarnings("resource")
            OutputStream out = outputs.open(target);
            ExportOptions options = new ExportOptions(
                    work, request.exportSettings(), extension -> outputs.companion(target, extension));
            exporter.write(subject, out, options);
        } catch (IOException e) {
            throw OutputSet.cannotWrite(target.name(), e);
        }
        written.add(new RenderResult.Written(target, exporter.format(), part));
    }

    private static Geometry nonEmpty(Geometry shape, RenderTarget target) throws DiagnosticException {
        if (shape.isEmpty()) {
            throw new DiagnosticException(Diagnostic.error(
                    "render.empty", "the model is empty: there is nothing to write to " + target.name(), null));
        }
        return shape;
    }

    private Diagnostic tooSlow() {
        return Diagnostic.error(
                        "render.timeout",
                        "not finished after "
                                + BigDecimal.valueOf(request.timeout())
                                        .stripTrailingZeros()
                                        .toPlainString() + " s",
                        SourceRange.ofFile(request.program().name()))
                .withHint("give it more time with --timeout");
    }

    /** True if something was said that forbids to write outputs; errors that end nothing do not, as in OpenSCAD. */
    private boolean isRefused() {
        synchronized (diagnostics) {
            return request.hardWarnings()
                    && diagnostics.stream().anyMatch(one -> one.severity().compareTo(Severity.WARNING) >= 0);
        }
    }

    private void tell(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
        listener.diagnostic(diagnostic);
    }

    private final class Recorder implements RenderListener {
        @Override
        public void log(String line) {
            listener.log(line);
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) {
            tell(diagnostic);
        }
    }
}
