package org.chamfer.workbench.internal.wizard;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.FormatRegistry;
import org.chamfer.formats.RegisteredExporter;
import org.chamfer.geometry.Geometry;
import org.chamfer.render.Image;
import org.chamfer.render.PngWriter;
import org.chamfer.values.FileValue;
import org.chamfer.values.ImageValue;
import org.chamfer.values.MeshValue;
import org.chamfer.values.RegionValue;
import org.chamfer.values.TextValue;
import org.chamfer.values.Value;

/** The formats in which a value can be written. */
final class ExportFormats {
    /** Formats that people expect first. */
    private static final List<String> FIRST = List.of("binstl", "3mf", "glb", "svg", "dxf", "png");

    private static final int OPACITY = 3;

    private final FormatRegistry registry = new FormatRegistry();

    /** Writes a value. */
    @FunctionalInterface
    interface Writer {
        /** Writes it into a stream, which stays open. */
        void write(OutputStream out, WorkContext context) throws IOException, DiagnosticException;
    }

    /**
     * A format for a value.
     *
     * @param name for people
     * @param extension of files, without the dot
     * @param description in a sentence, possibly empty
     */
    record Choice(String name, String extension, String description, Writer writer) {}

    /** The formats for a value, the usual one first; none if it cannot be written at all. */
    List<Choice> of(Value value) {
        return switch (value) {
            case MeshValue mesh -> ofGeometry(mesh.mesh());
            case RegionValue region -> ofGeometry(region.region());
            case ImageValue image ->
                List.of(new Choice(
                        "PNG", "png", "A picture without loss.", (out, _) -> PngWriter.write(picture(image), out)));
            case FileValue file ->
                List.of(new Choice(
                        "The file as it is", extension(file.name()), "", (out, _) -> out.write(file.bytes())));
            case TextValue text ->
                List.of(new Choice(
                        "Text",
                        "txt",
                        "Text in UTF-8.",
                        (out, _) -> out.write(text.text().getBytes(StandardCharsets.UTF_8))));
            default -> List.of();
        };
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Image picture(ImageValue image) {
        int[] pixels = new int[image.columns() * image.rows()];
        int channels = image.channels();
        for (int i = 0; i < pixels.length; i++) {
            int column = i % image.columns();
            int row = i / image.columns();
            int red = image.sample(column, row, 0);
            int green = channels == 1 ? red : image.sample(column, row, 1);
            int blue = channels == 1 ? red : image.sample(column, row, 2);
            int alpha = channels == OPACITY + 1 ? image.sample(column, row, OPACITY) : 255;
            pixels[i] = alpha << 24 | red << 16 | green << 8 | blue;
        }
        return new Image(image.columns(), image.rows(), pixels);
    }

    private List<Choice> ofGeometry(Geometry geometry) {
        return registry.exporters().stream()
                .filter(exporter -> exporter.format().accepts(geometry))
                .sorted((one, other) -> Integer.compare(rank(one), rank(other)))
                .map(exporter -> new Choice(
                        exporter.format().name(),
                        exporter.format().extensions().getFirst(),
                        exporter.format().description(),
                        (out, context) -> exporter.write(geometry, out, ExportOptions.of(context))))
                .toList();
    }

    private static int rank(RegisteredExporter exporter) {
        int place = FIRST.indexOf(exporter.format().id());
        return place < 0 ? FIRST.size() : place;
    }
}
