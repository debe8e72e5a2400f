package org.chamfer.scad.eval.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.Companions.Companion;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.ImportedOutlines;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelRegistry;
import org.chamfer.geometry.kernel.KernelSession;

/** Writes and reads geometry in memory, by the formats that are installed. */
final class Exchange {
    private static final FormatRegistry FORMATS = new FormatRegistry();

    private Exchange() {}

    /**
     * What has been written.
     *
     * @param extension the usual one of the format
     * @param bytes the file
     * @param companions the files beside it by their names
     */
    record Written(String extension, byte[] bytes, Map<String, byte[]> companions) {}

    /** Writes a geometry. */
    static Written write(Geometry geometry, String format) throws IOException, DiagnosticException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, ByteArrayOutputStream> others = new HashMap<>();
        ExportOptions options = new ExportOptions(WorkContext.NONE, Map.of(), extension -> {
            ByteArrayOutputStream other = new ByteArrayOutputStream();
            others.put("model." + extension, other);
            return Optional.of(new Companion("model." + extension, other));
        });
        var exporter = FORMATS.exportersOf(format).getFirst();
        exporter.write(geometry, out, options);
        Map<String, byte[]> companions = new HashMap<>();
        others.forEach((name, bytes) -> companions.put(name, bytes.toByteArray()));
        return new Written(exporter.format().extensions().getFirst(), out.toByteArray(), companions);
    }

    /** Reads what has been written. */
    static Geometry read(Written file) throws IOException, DiagnosticException, KernelException {
        String name = "model." + file.extension();
        ImportOptions options = new ImportOptions(name, WorkContext.NONE)
                .withSiblings(sibling -> Optional.ofNullable(file.companions().get(sibling)));
        Object read = FORMATS.importersOf(file.extension())
                .getFirst()
                .read(Object.class, new ByteArrayInputStream(file.bytes()), options);
        if (read instanceof Mesh mesh) {
            return mesh;
        }
        try (KernelSession session = new KernelRegistry().defaultKernel().open(WorkContext.NONE)) {
            return ((ImportedOutlines) read).toRegion(session.regions());
        }
    }

    /** Writes a geometry and reads it again. */
    static Geometry through(String format, Geometry geometry) throws IOException, DiagnosticException, KernelException {
        return read(write(geometry, format));
    }
}
