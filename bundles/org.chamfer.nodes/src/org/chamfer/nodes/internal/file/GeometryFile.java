package org.chamfer.nodes.internal.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.Companions;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.values.FileValue;
import org.chamfer.values.PortTypeIds;

/** Files of solids and plane figures, by the exporters that there are. */
final class GeometryFile {
    private final ExportName name;
    private final String settings;
    private final NodeContext context;
    private final FormatRegistry formats;

    GeometryFile(ExportName name, String settings, NodeContext context) {
        this.name = name;
        this.settings = settings;
        this.context = context;
        formats = context.service(FormatRegistry.class);
    }

    /**
     * The file of a solid or figure.
     *
     * @throws DiagnosticException if there is no such format, it cannot hold this, or a setting makes no sense
     */
    FileValue of(Geometry geometry) throws DiagnosticException, IOException {
        RegisteredExporter exporter = exporter(geometry);
        ExportName full = name.withExtension(exporter.format().extensions().getFirst());
        Map<String, String> options = ExportSettings.parse(settings, formats);
        if (geometry.isEmpty()) {
            context.diagnostic(Diagnostic.warning("node.export-nothing", "there is nothing in " + full.name(), null)
                    .withHint("look at what is connected to the export"));
        }
        MemoryCompanions companions = new MemoryCompanions(full);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        context.progress("writing " + full.name(), Double.NaN);
        exporter.write(geometry, out, new ExportOptions(context, options, companions));
        return full.file(out.toByteArray(), companions.contents());
    }

    private RegisteredExporter exporter(Geometry geometry) throws DiagnosticException {
        for (RegisteredExporter exporter : formats.exportersOf(name.kind())) {
            if (exporter.format().accepts(geometry)) {
                return exporter;
            }
        }
        List<String> possible = formats.exporters().stream()
                .filter(exporter -> exporter.format().accepts(geometry))
                .map(exporter -> exporter.format().id())
                .sorted()
                .toList();
        throw name.refusal(geometry instanceof Mesh ? PortTypeIds.MESH : PortTypeIds.REGION, possible);
    }

    /** Keeps the files beside an export. */
    private static final class MemoryCompanions implements Companions {
        private final ExportName name;
        private final SortedMap<String, ByteArrayOutputStream> files = new TreeMap<>();

        MemoryCompanions(ExportName name) {
            this.name = name;
        }

        @Override
        public Optional<Companion> open(String extension) {
            String companion = name.companion(extension);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            files.put(companion, out);
            return Optional.of(new Companion(companion, out));
        }

        SortedMap<String, byte[]> contents() {
            SortedMap<String, byte[]> contents = new TreeMap<>();
            files.forEach((companion, out) -> contents.put(companion, out.toByteArray()));
            return contents;
        }
    }
}
