package org.chamfer.workbench.internal.assets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.ImportOptions;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.image.ImageDecoder;
import org.chamfer.image.ImageException;
import org.chamfer.image.ImageLimits;
import org.chamfer.image.RasterImage;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.EvaluationResult;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;
import org.chamfer.scad.eval.library.LibraryFolders;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;

/** Reads files as values. Made when first needed; thread-safe; not for the UI thread. */
final class FileValues {
    private static final int MOST_PIXELS = 1 << 26;
    private static final long LONGEST_TEXT = 4 << 20;
    private static final long LARGEST = 1L << 30;
    private static final long KEPT_BYTES = 48L << 20;

    private final FormatRegistry formats = new FormatRegistry();
    private ScadEvaluator evaluator;
    private GeometryEvaluator geometry;

    /**
     * What is in a file.
     *
     * @throws DiagnosticException if it cannot be read, or has no value of its own
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    Value read(Path file, AssetKind kind, WorkContext context) throws DiagnosticException {
        try {
            if (Files.size(file) > LARGEST) {
                throw failure("The file is too large to be shown.", null);
            }
            return switch (kind) {
                case IMAGE -> image(Files.readAllBytes(file));
                case MESH -> mesh(file, context);
                case OUTLINE ->
                    code(file, "import(\"" + file.getFileName().toString().replace("\"", "\\\"") + "\");", context);
                case CODE ->
                    AssetKind.extension(file.toString()).equals("csg")
                            ? mesh(file, context)
                            : code(file, Files.readString(file), context);
                case TABLE, TEXT -> text(file);
                case GRAPH, NEURAL, OTHER -> throw failure("Files of this kind have no preview.", null);
            };
        } catch (IOException e) {
            throw failure("The file cannot be read: " + e.getMessage(), e);
        }
    }

    private static Value image(byte[] bytes) throws DiagnosticException {
        try {
            RasterImage image = ImageDecoder.decode(bytes, new ImageLimits(MOST_PIXELS));
            return new ImageValue(image.columns(), image.rows(), image.channels(), image.samples());
        } catch (ImageException e) {
            throw failure("The image cannot be read: " + e.getMessage(), e);
        }
    }

    private Value mesh(Path file, WorkContext context) throws DiagnosticException, IOException {
        byte[] bytes = Files.readAllBytes(file);
        ImportOptions options =
                new ImportOptions(file.getFileName().toString(), context).withSiblings(name -> sibling(file, name));
        Object read =
                formats.importersFor(file).getFirst().read(Object.class, new ByteArrayInputStream(bytes), options);
        if (read instanceof Geometry shape) {
            return value(shape);
        }
        throw failure("The file holds no solid.", null);
    }

    private static Optional<byte[]> sibling(Path file, String name) throws IOException {
        Path beside = file.resolveSibling(name);
        return Files.isRegularFile(beside) && Files.size(beside) < LARGEST
                ? Optional.of(Files.readAllBytes(beside))
                : Optional.empty();
    }

    private Value code(Path file, String text, WorkContext context) throws DiagnosticException {
        EvaluationRequest request = new EvaluationRequest(
                file.getFileName().toString(),
                file,
                text,
                List.of(),
                LibraryFolders.ofUser().searched());
        EvaluationResult result = evaluator().evaluate(request, EvaluationListener.NONE, context);
        if (result.failed()) {
            throw new DiagnosticException(
                    result.diagnostics().isEmpty()
                            ? Diagnostic.error("assets.code", "The model has an error.", null)
                            : result.diagnostics().getLast());
        }
        return value(geometry().evaluate(result.root(), context, _ -> {}));
    }

    private static Value value(Geometry shape) {
        return switch (shape) {
            case Mesh mesh -> new MeshValue(mesh);
            case Region region -> new RegionValue(region);
        };
    }

    private static Value text(Path file) throws IOException, DiagnosticException {
        if (Files.size(file) > LONGEST_TEXT) {
            throw failure("The text is too long to be shown.", null);
        }
        return new TextValue(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    }

    private synchronized ScadEvaluator evaluator() {
        if (evaluator == null) {
            evaluator = new ScadEvaluator();
        }
        return evaluator;
    }

    private synchronized GeometryEvaluator geometry() {
        if (geometry == null) {
            geometry = new GeometryEvaluator(new KernelRegistry().defaultKernel(), 1, KEPT_BYTES);
        }
        return geometry;
    }

    private static DiagnosticException failure(String message, Exception cause) {
        return new DiagnosticException(Diagnostic.error("assets.unreadable", message, null), cause);
    }
}
