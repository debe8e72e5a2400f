package org.chamfer.formats.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Format;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.Models;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.formats.RegisteredImporter;

/** Good files of every format that is read: what Chamfer writes, samples, and OpenSCAD's test files if they are there. */
final class SeedFiles {
    private static final Path TEST_DATA = Path.of("/usr/share/openscad/testdata");
    private static final long LARGEST = 100_000;

    private final FormatRegistry formats;
    private final Map<String, List<byte[]>> files = new TreeMap<>();

    SeedFiles(FormatRegistry formats) throws IOException {
        this.formats = formats;
        for (RegisteredImporter importer : formats.importers()) {
            files.put(importer.format().id(), new ArrayList<>());
        }
        addWritten();
        addFolder(TEST_DATA);
        SampleTexts.BY_EXTENSION.forEach((extension, text) -> add(extension, text.getBytes(StandardCharsets.UTF_8)));
        files.values().removeIf(List::isEmpty);
    }

    /** The ids of the formats that there are files of. */
    List<String> formats() {
        return List.copyOf(files.keySet());
    }

    /** The files of a format. */
    List<byte[]> of(String format) {
        return files.get(format);
    }

    private void addWritten() throws IOException {
        List<Object> models = List.of(Models.box(0, 0, 0, 1, 2, 3), Models.boxWithSliver(), Models.plate());
        for (RegisteredExporter exporter : formats.exporters()) {
            for (Object model : models) {
                if (exporter.format().accepts(model)) {
                    add(exporter.format().extensions().getFirst(), written(exporter, model));
                }
            }
        }
    }

    private static byte[] written(RegisteredExporter exporter, Object model) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            exporter.write(model, out, ExportOptions.DEFAULT);
        } catch (DiagnosticException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }

    private void addFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : all) {
            String name = file.getFileName().toString();
            if (Files.size(file) <= LARGEST) {
                add(name.substring(name.lastIndexOf('.') + 1), Files.readAllBytes(file));
            }
        }
    }

    private void add(String extension, byte[] file) {
        for (RegisteredImporter importer : formats.importers()) {
            Format format = importer.format();
            if (format.hasExtension(extension)) {
                files.get(format.id()).add(file);
            }
        }
    }
}
