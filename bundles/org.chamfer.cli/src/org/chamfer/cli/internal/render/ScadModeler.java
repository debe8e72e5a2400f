package org.chamfer.cli.internal.render;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;

/** Evaluates OpenSCAD code and computes its geometry with the default kernel of the platform. */
public final class ScadModeler implements Modeler {
    private static final String LIBRARY_VARIABLE = "OPENSCADPATH";

    private final KernelRegistry kernels = new KernelRegistry();

    @Override
    public void warmUp() {
        kernels.defaultKernel().warmUp();
    }

    @Override
    public String kernelIdentity() {
        return kernels.defaultKernel().identity();
    }

    @Override
    public EvaluatedModel evaluate(Program program, boolean hardWarnings, RenderListener listener, WorkContext work) {
        EvaluationRequest request = new EvaluationRequest(
                program.name(), program.path(), program.text(), program.definitions(), libraryFolders());
        EvaluationResult result = new ScadEvaluator().evaluate(request, new Relay(listener), work);
        return new EvaluatedModel(result, result.filesRead(), result.parseNanos());
    }

    @Override
    public Geometry geometry(EvaluatedModel model, int jobs, Consumer<Diagnostic> diagnostics, WorkContext work)
            throws DiagnosticException {
        return new GeometryEvaluator(kernels.defaultKernel(), jobs)
                .evaluate(((EvaluationResult) model.result()).root(), work, diagnostics);
    }

    /** The folders of OpenSCAD's environment variable. */
    private static List<Path> libraryFolders() {
        String value = System.getenv(LIBRARY_VARIABLE);
        List<Path> folders = new ArrayList<>();
        if (value != null) {
            for (String folder : value.split(File.pathSeparator)) {
                addFolder(folder, folders);
            }
        }
        return folders;
    }

    private static void addFolder(String folder, List<Path> folders) {
        if (!folder.isBlank()) {
            try {
                folders.add(Path.of(folder).toAbsolutePath());
            } catch (InvalidPathException _) {
                // No folder has such a name, so nothing can be in it.
            }
        }
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
