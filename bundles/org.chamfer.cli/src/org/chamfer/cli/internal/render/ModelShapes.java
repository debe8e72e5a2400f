package org.chamfer.cli.internal.render;

import java.util.List;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.scad.eval.geometry.ModelPart;

/** The geometry of an evaluated model, computed when it is first asked for. */
final class ModelShapes {
    private final Modeler modeler;
    private final EvaluatedModel model;
    private final RenderRequest request;
    private final Consumer<Diagnostic> messages;
    private final WorkContext work;
    private Geometry whole;
    private List<ModelPart> parts;
    private long nanos;

    /** Prepares the geometry of a model; messages of what is computed go to a listener. */
    ModelShapes(
            Modeler modeler,
            EvaluatedModel model,
            RenderRequest request,
            Consumer<Diagnostic> messages,
            WorkContext work) {
        this.modeler = modeler;
        this.model = model;
        this.request = request;
        this.messages = messages;
        this.work = work;
    }

    /** All of the model. */
    Geometry whole() throws DiagnosticException {
        if (whole == null) {
            if (request.arrangement() == Arrangement.SIDE_BY_SIDE && canStandSideBySide()) {
                whole = Mesh.sideBySide(
                        parts().stream().map(part -> (Mesh) part.geometry()).toList());
            } else {
                long start = begin();
                whole = modeler.geometry(model, request.jobs(), messages, work);
                nanos += System.nanoTime() - start;
            }
        }
        return whole;
    }

    /** The top-level objects. */
    List<ModelPart> parts() throws DiagnosticException {
        if (parts == null) {
            long start = begin();
            parts = modeler.parts(model, request.jobs(), messages, work);
            nanos += System.nanoTime() - start;
        }
        return parts;
    }

    /** True if something was computed. */
    boolean areComputed() {
        return whole != null || parts != null;
    }

    /** The time that it took. */
    long nanos() {
        return nanos;
    }

    private boolean canStandSideBySide() throws DiagnosticException {
        return parts().stream().allMatch(part -> part.geometry() instanceof Mesh);
    }

    private long begin() {
        work.progress("computing the geometry", Double.NaN);
        return System.nanoTime();
    }
}
