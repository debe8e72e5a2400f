package org.chamfer.cli.internal.render;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.geometry.kernel.Readiness;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.EvaluationSettings;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;
import org.chamfer.scad.eval.geometry.GeometryWarmUp;
import org.chamfer.scad.eval.geometry.ModelPart;
import org.chamfer.scad.eval.library.LibraryFolders;
import org.chamfer.scad.eval.library.LibraryRegistry;

/** Evaluates OpenSCAD code and computes its geometry with the default kernel of the platform. */
public final class ScadModeler implements Modeler {
    private static final Logger LOG = System.getLogger(ScadModeler.class.getName());

    private final KernelRegistry kernels = new KernelRegistry();
    private final LibraryRegistry libraries = new LibraryRegistry();
    private final AtomicBoolean warmedUp = new AtomicBoolean();
    private boolean keeping;
    private GeometryEvaluator kept;

    @Override
    public void keepResults() {
        keeping = true;
    }

    @Override
    public void warmUp() {
        if (warmedUp.getAndSet(true)) {
            return;
        }
        Thread thread = new Thread(
                () -> GeometryWarmUp.of(kernels.defaultKernel(), Readiness.LOADED, WorkContext.NONE),
                "chamfer-warm-up");
        thread.setDaemon(true);
        // Whatever fails there fails again, and is told, when the kernel is used.
        thread.setUncaughtExceptionHandler((_, e) -> LOG.log(Level.DEBUG, "the kernel could not be made ready", e));
        thread.start();
    }

    @Override
    public String kernelIdentity() {
        return kernels.defaultKernel().identity();
    }

    @Override
    public EvaluatedModel evaluate(
            Program program, EvaluationSettings settings, RenderListener listener, WorkContext work) {
        EvaluationRequest request = new EvaluationRequest(
                        program.name(),
                        program.path(),
                        program.text(),
                        program.definitions(),
                        LibraryFolders.ofUser().searched())
                .withSettings(settings);
        if (program.confinement().isPresent()) {
            request = request.confinedTo(program.confinement().get());
        }
        EvaluationResult result = new ScadEvaluator(libraries).evaluate(request, new Relay(listener), work);
        return new EvaluatedModel(result, result.filesRead(), result.failed(), result.parseNanos());
    }

    @Override
    public Geometry geometry(EvaluatedModel model, int jobs, Consumer<Diagnostic> diagnostics, WorkContext work)
            throws DiagnosticException {
        return evaluator(jobs).evaluate(((EvaluationResult) model.result()).root(), work, diagnostics);
    }

    @Override
    public List<ModelPart> parts(EvaluatedModel model, int jobs, Consumer<Diagnostic> diagnostics, WorkContext work)
            throws DiagnosticException {
        return evaluator(jobs).evaluateParts(((EvaluationResult) model.result()).root(), work, diagnostics);
    }

    private GeometryEvaluator evaluator(int jobs) {
        if (!keeping) {
            return new GeometryEvaluator(kernels.defaultKernel(), jobs);
        }
        if (kept == null) {
            kept = new GeometryEvaluator(kernels.defaultKernel(), jobs);
        }
        return kept;
    }

    private record Relay(RenderListener listener) implements EvaluationListener {
        @Override
        public void log(String line) {
            listener.log(line);
        }

        @Override
        public void diagnostic(Diagnostic diagnostic) {
            listener.diagnostic(diagnostic);
        }
    }
}
