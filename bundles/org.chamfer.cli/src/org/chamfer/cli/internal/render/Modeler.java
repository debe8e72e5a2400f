package org.chamfer.cli.internal.render;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.scad.eval.EvaluationSettings;
import org.chamfer.scad.eval.geometry.ModelPart;

/** The stages between code and geometry. */
public interface Modeler {
    /** Begins to prepare what computes geometry, in the background, while code is read; does nothing the second time. */
    void warmUp();

    /** Keeps results of subtrees for later renderings: the frames of an animation have much in common. */
    void keepResults();

    /** The name and version of what computes geometry. */
    String kernelIdentity();

    /** Parses and evaluates a program. Mistakes of the user are told to the listener. */
    EvaluatedModel evaluate(Program program, EvaluationSettings settings, RenderListener listener, WorkContext work)
            throws DiagnosticException, IOException;

    /**
     * Computes the geometry of an evaluated program.
     *
     * @param jobs number of threads
     * @throws DiagnosticException if there is no geometry
     */
    Geometry geometry(EvaluatedModel model, int jobs, Consumer<Diagnostic> diagnostics, WorkContext work)
            throws DiagnosticException;

    /**
     * Computes the top-level objects of an evaluated program, each on its own.
     *
     * @param jobs number of threads
     * @throws DiagnosticException if there is no geometry
     */
    List<ModelPart> parts(EvaluatedModel model, int jobs, Consumer<Diagnostic> diagnostics, WorkContext work)
            throws DiagnosticException;
}
