package org.chamfer.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.base.work.WorkContext;
import org.chamfer.cli.internal.render.EvaluatedModel;
import org.chamfer.cli.internal.render.Modeler;
import org.chamfer.cli.internal.render.Program;
import org.chamfer.cli.internal.render.RenderListener;
import org.chamfer.geometry.Geometry;
import org.chamfer.scad.eval.EvaluationSettings;
import org.chamfer.scad.eval.geometry.ModelPart;

/** Gives a geometry, and parts "box" and "a lid" of it, whatever the code says, but can also be told to misbehave. */
final class FakeModeler implements Modeler {
    private final Geometry shape;
    private Runnable beforeGeometry = () -> {};
    final List<Program> programs = new ArrayList<>();
    final List<Double> times = new ArrayList<>();

    FakeModeler(Geometry shape) {
        this.shape = shape;
    }

    FakeModeler beforeGeometry(Runnable action) {
        beforeGeometry = action;
        return this;
    }

    @Override
    public void warmUp() {
        // Nothing is needed.
    }

    @Override
    public void keepResults() {
        // There are none.
    }

    @Override
    public String kernelIdentity() {
        return "fake 1";
    }

    /** A line "warn" of the code gives a warning, "fail" an error, others are echoed. */
    @Override
    public EvaluatedModel evaluate(
            Program program, EvaluationSettings settings, RenderListener listener, WorkContext work) {
        programs.add(program);
        times.add(settings.view().time());
        int number = 0;
        boolean failed = false;
        for (String line : program.text().lines().toList()) {
            number++;
            SourceRange range = new SourceRange(program.name(), number, 1, line.length());
            switch (line) {
                case "warn" -> listener.diagnostic(Diagnostic.warning("fake.warning", "take care", range));
                case "fail" -> {
                    listener.diagnostic(Diagnostic.error("fake.error", "it fails", range));
                    failed = true;
                }
                default -> listener.log("ECHO: " + line);
            }
        }
        return new EvaluatedModel("the tree", List.of(program.path()), failed, 0);
    }

    @Override
    public Geometry geometry(EvaluatedModel model, int jobs, Consumer<Diagnostic> diagnostics, WorkContext work)
            throws DiagnosticException {
        beforeGeometry.run();
        work.checkCancelled();
        return shape;
    }

    @Override
    public List<ModelPart> parts(EvaluatedModel model, int jobs, Consumer<Diagnostic> diagnostics, WorkContext work)
            throws DiagnosticException {
        Geometry part = geometry(model, jobs, diagnostics, work);
        return part.isEmpty() ? List.of() : List.of(new ModelPart("box", part), new ModelPart("a lid", part));
    }
}
