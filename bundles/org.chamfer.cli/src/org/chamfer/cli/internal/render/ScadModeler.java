package org.chamfer.cli.internal.render;

import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;

/** Computes the geometry of OpenSCAD code with the default kernel of the platform. */
public final class ScadModeler implements Modeler {
    private final KernelRegistry kernels = new KernelRegistry();

    @Override
    public void warmUp() {
        kernels.defaultKernel().warmUp();
    }

    @Override
    public String kernelIdentity() {
        return kernels.defaultKernel().identity();
    }

    /** Refuses every program: the bundle {@code org.chamfer.scad.eval} does not evaluate code yet. */
    @Override
    public EvaluatedModel evaluate(Program program, boolean hardWarnings, RenderListener listener, WorkContext work)
            throws DiagnosticException {
        throw new DiagnosticException(Diagnostic.error(
                "render.no-evaluator",
                "this build cannot evaluate OpenSCAD code",
                SourceRange.ofFile(program.name())));
    }

    @Override
    public Geometry geometry(EvaluatedModel model, int jobs, Consumer<Diagnostic> diagnostics, WorkContext work)
            throws DiagnosticException {
        return new GeometryEvaluator(kernels.defaultKernel(), jobs)
                .evaluate((CsgNode) model.result(), work, diagnostics);
    }
}
