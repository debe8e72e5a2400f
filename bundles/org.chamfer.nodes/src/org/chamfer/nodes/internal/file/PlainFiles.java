package org.chamfer.nodes.internal.file;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.nodes.internal.image.PngPicture;
import org.chamfer.values.FileValue;
import org.chamfer.values.ImageValue;

/** Files of images and texts, and files under another name. */
final class PlainFiles {
    private static final String PNG = "png";
    private static final List<String> TEXTS = List.of("txt", "md", "csv", "json", "xml", "scad");

    private PlainFiles() {}

    /** A PNG file. */
    static FileValue ofImage(ImageValue image, ExportName name) throws DiagnosticException {
        if (!name.kind().equals(PNG)) {
            throw name.refusal(image.type(), List.of(PNG));
        }
        return name.withExtension(PNG).file(PngPicture.bytes(image), Collections.emptySortedMap());
    }

    /** A text in UTF-8, under any name that is not one of a format for models. */
    static FileValue ofText(String type, String text, ExportName name, NodeContext context) throws DiagnosticException {
        String kind = name.kind();
        for (RegisteredExporter exporter : context.service(FormatRegistry.class).exporters()) {
            boolean taken =
                    exporter.format().id().equals(kind) || exporter.format().hasExtension(kind);
            if (taken && !TEXTS.contains(kind)) {
                throw name.refusal(type, TEXTS);
            }
        }
        return name.withExtension(kind).file(text.getBytes(StandardCharsets.UTF_8), Collections.emptySortedMap());
    }

    /** A file under another name; under its own if there is none. */
    static FileValue renamed(FileValue file, ExportName name) throws DiagnosticException {
        return name.name().isEmpty() ? file : name.file(file.bytes(), file.companions());
    }
}
