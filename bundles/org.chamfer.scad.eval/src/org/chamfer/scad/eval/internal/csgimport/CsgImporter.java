package org.chamfer.scad.eval.internal.csgimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.base.diagnostic.SourceRange;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.Importer;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;
import org.chamfer.scad.eval.library.LibraryRegistry;

/**
 * Reads a tree of operations ({@code .csg}) and computes its geometry. The text is code: it is evaluated within the
 * usual limits, and may read no other file, so that it can contain neither itself nor anything foreign.
 */
public final class CsgImporter implements Importer<Geometry> {
    private static final int MOST_BYTES = 256 << 20;

    /** A folder in which there is nothing to read: reading is confined to it. */
    private static final Path NOWHERE =
            Path.of("").toAbsolutePath().resolve(".chamfer-no-folder").resolve("none");

    private final ScadEvaluator evaluator = new ScadEvaluator(new LibraryRegistry(null, _ -> Optional.empty()));
    private final GeometryKernel kernel;

    /** Makes an importer that computes with the preferred kernel of the platform. */
    public CsgImporter() {
        this(new KernelRegistry().defaultKernel());
    }

    /** Makes an importer that computes with a kernel. */
    CsgImporter(GeometryKernel kernel) {
        this.kernel = kernel;
    }

    @Override
    public Geometry read(InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw failure("CSG: the file is too large: more than " + MOST_BYTES + " bytes", options);
        }
        EvaluationRequest request = new EvaluationRequest(
                        options.file(),
                        NOWHERE.resolve("tree.csg"),
                        new String(bytes, StandardCharsets.UTF_8),
                        List.of(),
                        List.of())
                .confinedTo(NOWHERE);
        EvaluationResult result = evaluator.evaluate(request, EvaluationListener.NONE, options.context());
        for (Diagnostic diagnostic : result.diagnostics()) {
            if (diagnostic.code().equals("scad.confined")) {
                throw failure("CSG: the tree refers to another file, which is not read from here", options);
            }
            if (diagnostic.severity() == Severity.ERROR) {
                throw new DiagnosticException(diagnostic);
            }
            options.listener().accept(diagnostic);
        }
        if (result.failed()) {
            throw failure("CSG: the tree cannot be evaluated", options);
        }
        return new GeometryEvaluator(kernel, 1, 0).evaluate(result.root(), options.context(), options.listener());
    }

    private static DiagnosticException failure(String message, ImportOptions options) {
        return new DiagnosticException(Diagnostic.error("formats.csg", message, SourceRange.ofFile(options.file())));
    }
}
