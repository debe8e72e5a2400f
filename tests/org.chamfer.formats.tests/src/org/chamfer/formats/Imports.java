package org.chamfer.formats;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.geometry.kernel.KernelSession;

/** Reads files through the registry, and keeps what the importers say. */
public final class Imports {
    /** The contributed kernel, or Manifold on a plain class path. */
    private static final GeometryKernel KERNEL = kernel();

    private final List<String> messages = new ArrayList<>();
    private PlaneImportSettings settings = PlaneImportSettings.DEFAULT;

    /** Other settings for plane figures. */
    public Imports with(PlaneImportSettings newSettings) {
        settings = newSettings;
        return this;
    }

    /** What the importers said so far. */
    public List<String> messages() {
        return messages;
    }

    /** The options that the importers are given. */
    public ImportOptions options(String file) {
        return new ImportOptions(file, WorkContext.NONE)
                .withPlane(settings)
                .withListener(diagnostic -> messages.add(diagnostic.message()));
    }

    /** Reads a solid. */
    public Mesh mesh(byte[] bytes, String format) throws IOException, DiagnosticException {
        return read(Mesh.class, bytes, format);
    }

    /** Reads a solid from text. */
    public Mesh mesh(String text, String format) throws IOException, DiagnosticException {
        return mesh(text.getBytes(StandardCharsets.UTF_8), format);
    }

    /** Reads the outlines of a figure. */
    public ImportedOutlines outlines(byte[] bytes, String format) throws IOException, DiagnosticException {
        return read(ImportedOutlines.class, bytes, format);
    }

    /** Reads a figure and computes it. */
    public Region region(byte[] bytes, String format) throws IOException, DiagnosticException, KernelException {
        try (KernelSession session = KERNEL.open(WorkContext.NONE)) {
            return outlines(bytes, format).toRegion(session.regions());
        }
    }

    /** Reads a figure from text and computes it. */
    public Region region(String text, String format) throws IOException, DiagnosticException, KernelException {
        return region(text.getBytes(StandardCharsets.UTF_8), format);
    }

    /** Why a file cannot be read. */
    public Diagnostic refusal(String text, String format) {
        return assertThrows(
                        DiagnosticException.class,
                        () -> read(Object.class, text.getBytes(StandardCharsets.UTF_8), format))
                .diagnostic();
    }

    private <T> T read(Class<T> type, byte[] bytes, String format) throws IOException, DiagnosticException {
        return TestRegistry.formats()
                .importersOf(format)
                .getFirst()
                .read(type, new ByteArrayInputStream(bytes), options("in." + format));
    }

    private static GeometryKernel kernel() {
        KernelRegistry registry = new KernelRegistry();
        if (!registry.entries().isEmpty()) {
            return registry.defaultKernel();
        }
        try {
            return (GeometryKernel) Class.forName("org.chamfer.geometry.manifold.internal.ManifoldKernel")
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no kernel to test with", e);
        }
    }
}
