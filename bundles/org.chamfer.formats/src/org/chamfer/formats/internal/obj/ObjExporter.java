package org.chamfer.formats.internal.obj;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.Companions.Companion;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.formats.internal.color.ColorMaterials;
import org.chamfer.formats.internal.text.Coordinates;
import org.chamfer.formats.internal.text.TextOutput;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/**
 * Writes Wavefront OBJ: vertices, named parts as objects, faces, and the colours as materials of a companion
 * {@code .mtl}. Where no companion can stand the colours are left out: colours of vertices, which some programs read,
 * would keep others from reading the positions.
 */
public final class ObjExporter implements Exporter<Mesh> {
    @Override
    public void write(Mesh mesh, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        Coordinates.check(mesh.bounds(), Double.MAX_VALUE, "OBJ");
        TextOutput text = new TextOutput(out);
        text.text("# Chamfer model, millimetres").line();
        Map<Color, String> materials = materials(mesh, text, options);
        double[] positions = mesh.positions();
        for (int i = 0; i < positions.length; i += 3) {
            options.context().checkCancelled();
            text.text("v ").number(positions[i]).text(" ").number(positions[i + 1]);
            text.text(" ").number(positions[i + 2]).line();
        }
        String object = ObjNames.UNNAMED;
        String material = "";
        for (PartRuns part : PartRuns.of(mesh)) {
            String name = ObjNames.ofObject(part.name());
            if (!name.equals(object)) {
                text.text("o ").text(name).line();
                object = name;
            }
            for (MeshRun run : part.runs()) {
                String wanted = material(run.origin().color(), materials);
                if (!wanted.equals(material)) {
                    text.text("usemtl ").text(wanted).line();
                    material = wanted;
                }
                writeFaces(mesh, run, text, options);
            }
        }
        text.flush();
    }

    /** The names of the colours, nothing if there are no colours or no place for them. */
    private static Map<Color, String> materials(Mesh mesh, TextOutput text, ExportOptions options) throws IOException {
        ColorMaterials materials = new ColorMaterials(mesh);
        if (materials.names().isEmpty()) {
            return Map.of();
        }
        // The stream belongs to whoever opened it, who also closes it.
        if (options.companions().open("mtl").orElse(null) instanceof Companion(String name, OutputStream file)) {
            text.text("mtllib ").text(name).line();
            MaterialLibrary.write(materials, new TextOutput(file));
            return materials.names();
        }
        return Map.of();
    }

    /** The material of a colour, empty if the file has no materials. */
    private static String material(Color color, Map<Color, String> materials) {
        if (materials.isEmpty()) {
            return "";
        }
        return color == null ? ObjNames.UNCOLOURED : materials.get(color);
    }

    private static void writeFaces(Mesh mesh, MeshRun run, TextOutput text, ExportOptions options) throws IOException {
        int[] triangles = mesh.triangles();
        int end = 3 * (run.firstTriangle() + run.triangleCount());
        for (int i = 3 * run.firstTriangle(); i < end; i += 3) {
            options.context().checkCancelled();
            text.text("f ").integer(triangles[i] + 1).text(" ").integer(triangles[i + 1] + 1);
            text.text(" ").integer(triangles[i + 2] + 1).line();
        }
    }
}
