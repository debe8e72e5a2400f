package org.chamfer.formats.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.ImportedOutlines;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.formats.RegisteredImporter;
import org.chamfer.geometry.Mesh;

/**
 * Looks whether a file is read or refused as it has to be: a value with finite coordinates, or a diagnostic, in two
 * seconds of the processor. What was read can be written, and what was written is read as the same again.
 */
final class ImportProbe {
    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(2);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final FormatRegistry formats;

    ImportProbe(FormatRegistry formats) {
        this.formats = formats;
    }

    /** What goes wrong, if anything. Also errors such as the lack of memory: finding them is what this is for. */
    Optional<Finding> examine(FuzzFile file) {
        long end = THREADS.getCurrentThreadCpuTime() + LIMIT_NANOS;
        try {
            RegisteredImporter importer = formats.importersOf(file.format()).getFirst();
            Object value = read(importer, file.bytes(), new Deadline(end, file.polls()));
            Optional<Finding> wrong = check(value);
            return wrong.isPresent() || !(value instanceof Mesh mesh) ? wrong : writeAndRead(importer, mesh);
        } catch (DiagnosticException e) {
            boolean says = !e.diagnostic().message().isBlank()
                    && e.diagnostic().place().isPresent();
            return says ? Optional.empty() : Optional.of(new Finding("a diagnostic without place or text", "", e + ""));
        } catch (CancellationException e) {
            boolean late = THREADS.getCurrentThreadCpuTime() > end;
            return late
                    ? Optional.of(
                            new Finding("takes too long", Finding.thrown(e).place(), ""))
                    : Optional.empty();
        } catch (Throwable e) {
            return Optional.of(Finding.thrown(e));
        }
    }

    private static Object read(RegisteredImporter importer, byte[] bytes, WorkContext context)
            throws IOException, DiagnosticException {
        String name = "in." + importer.format().extensions().getFirst();
        return importer.read(Object.class, new ByteArrayInputStream(bytes), new ImportOptions(name, context));
    }

    private static Optional<Finding> check(Object value) {
        boolean finite =
                switch (value) {
                    case Mesh mesh -> isFinite(mesh.positions());
                    case ImportedOutlines outlines ->
                        outlines.shapes().stream()
                                .allMatch(shape -> shape.contours().stream().allMatch(ImportProbe::isFinite)
                                        && shape.strokes().stream()
                                                .flatMap(stroke -> stroke.pieces().stream())
                                                .allMatch(ImportProbe::isFinite));
                    default -> throw new IllegalArgumentException("read " + value);
                };
        return finite ? Optional.empty() : Optional.of(new Finding("reads coordinates that are not finite", "", ""));
    }

    private static boolean isFinite(double[] values) {
        return Arrays.stream(values).allMatch(Double::isFinite);
    }

    private Optional<Finding> writeAndRead(RegisteredImporter importer, Mesh mesh) throws IOException {
        if (mesh.isEmpty()) {
            // Some formats have no file without triangles.
            return Optional.empty();
        }
        for (RegisteredExporter exporter : formats.exporters()) {
            if (exporter.format().accepts(mesh)
                    && importer.format()
                            .extensions()
                            .containsAll(exporter.format().extensions())) {
                Optional<Finding> wrong = writeAndRead(importer, exporter, mesh);
                if (wrong.isPresent()) {
                    return wrong;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> writeAndRead(RegisteredImporter importer, RegisteredExporter exporter, Mesh mesh)
            throws IOException {
        byte[] once;
        try {
            once = write(exporter, mesh);
        } catch (DiagnosticException _) {
            // A format need not hold all coordinates.
            return Optional.empty();
        }
        String id = exporter.format().id();
        try {
            byte[] twice = rewritten(importer, exporter, once);
            // Vertices of parts that are not closed may change their order once.
            return Arrays.equals(once, twice) || Arrays.equals(twice, rewritten(importer, exporter, twice))
                    ? Optional.empty()
                    : Optional.of(new Finding("what was written is read as something else: " + id, "", ""));
        } catch (DiagnosticException e) {
            return Optional.of(new Finding("what was written is refused: " + id, "", e.getMessage()));
        }
    }

    private static byte[] rewritten(RegisteredImporter importer, RegisteredExporter exporter, byte[] file)
            throws IOException, DiagnosticException {
        Mesh mesh = (Mesh) read(importer, file, WorkContext.NONE);
        return mesh.isEmpty() ? file : write(exporter, mesh);
    }

    private static byte[] write(RegisteredExporter exporter, Mesh mesh) throws IOException, DiagnosticException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.write(mesh, out, ExportOptions.DEFAULT);
        return out.toByteArray();
    }

    /** Cancels after some time of the processor, or after some questions. */
    private static final class Deadline implements WorkContext {
        private final long end;
        private int polls;

        Deadline(long end, int polls) {
            this.end = end;
            this.polls = polls;
        }

        @Override
        public boolean isCancelled() {
            // Asking for the time of the processor is slow.
            polls--;
            return polls == 0 || polls % 64 == 0 && THREADS.getCurrentThreadCpuTime() > end;
        }
    }
}
