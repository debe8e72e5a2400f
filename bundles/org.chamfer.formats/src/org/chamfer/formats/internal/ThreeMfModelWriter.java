package org.chamfer.formats.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.internal.threemf.ThreeMfNames;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/**
 * Writes the model part of a 3MF file. Parts stand in the order in which their names first appear. Where some triangles
 * of a part have a colour and others none, the format wants a material for the others: it has a name of its own.
 */
final class ThreeMfModelWriter {
    private static final String MATERIALS = "1";
    /** What viewers show for triangles without colour. */
    private static final String UNCOLOURED = "#F9D72CFF";

    private final Mesh mesh;
    private final WorkContext context;
    private final Map<String, List<MeshRun>> parts = new LinkedHashMap<>();
    private final List<String> colors;

    ThreeMfModelWriter(Mesh mesh, WorkContext context) {
        this.mesh = mesh;
        this.context = context;
        for (MeshRun run : mesh.runs()) {
            parts.computeIfAbsent(run.origin().part(), _ -> new ArrayList<>()).add(run);
        }
        colors = mesh.runs().stream()
                .map(run -> run.origin().color())
                .filter(color -> color != null)
                .map(ThreeMfModelWriter::hex)
                .distinct()
                .toList();
    }

    void write(OutputStream out) throws IOException {
        TextOutput text = new TextOutput(out);
        text.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
        text.text("<model unit=\"millimeter\" xml:lang=\"en-US\" xmlns=\"" + ThreeMfNames.CORE + "\">")
                .line();
        text.text("<metadata name=\"Application\">Chamfer</metadata>").line();
        text.text("<resources>").line();
        writeMaterials(text);
        int id = 1;
        for (Map.Entry<String, List<MeshRun>> part : parts.entrySet()) {
            writeObject(text, ++id, part.getKey(), part.getValue());
        }
        text.text("</resources>").line().text("<build>").line();
        for (int item = 2; item <= id; item++) {
            text.text("<item objectid=\"").integer(item).text("\"/>").line();
        }
        text.text("</build>").line().text("</model>").line();
        text.flush();
    }

    private void writeMaterials(TextOutput text) throws IOException {
        if (colors.isEmpty()) {
            return;
        }
        text.text("<basematerials id=\"" + MATERIALS + "\">").line();
        for (String color : colors) {
            writeMaterial(text, color, color);
        }
        writeMaterial(text, ThreeMfNames.UNCOLOURED, UNCOLOURED);
        text.text("</basematerials>").line();
    }

    private static void writeMaterial(TextOutput text, String name, String color) throws IOException {
        text.text("<base name=\"" + name + "\" displaycolor=\"" + color + "\"/>")
                .line();
    }

    private void writeObject(TextOutput text, int id, String name, List<MeshRun> runs) throws IOException {
        text.text("<object id=\"").integer(id).text("\" type=\"model\"");
        if (name != null) {
            text.text(" name=\"" + XmlAttribute.escape(name) + "\"");
        }
        boolean colored = runs.stream().anyMatch(run -> run.origin().color() != null);
        int usual = material(runs.getFirst());
        if (colored) {
            text.text(" pid=\"" + MATERIALS + "\" pindex=\"").integer(usual).text("\"");
        }
        text.text(">").line().text("<mesh>").line();
        int[] numbers = writeVertices(text, runs);
        text.text("<triangles>").line();
        for (MeshRun run : runs) {
            String suffix = colored && material(run) != usual
                    ? "\" pid=\"" + MATERIALS + "\" p1=\"" + material(run) + "\"/>"
                    : "\"/>";
            int end = 3 * (run.firstTriangle() + run.triangleCount());
            for (int i = 3 * run.firstTriangle(); i < end; i += 3) {
                context.checkCancelled();
                text.text("<triangle v1=\"").integer(numbers[mesh.triangles()[i]]);
                text.text("\" v2=\"").integer(numbers[mesh.triangles()[i + 1]]);
                text.text("\" v3=\"").integer(numbers[mesh.triangles()[i + 2]]);
                text.text(suffix).line();
            }
        }
        text.text("</triangles>")
                .line()
                .text("</mesh>")
                .line()
                .text("</object>")
                .line();
    }

    private int material(MeshRun run) {
        Color color = run.origin().color();
        return color == null ? colors.size() : colors.indexOf(hex(color));
    }

    /** Writes the vertices of a part in the order of the mesh; gives the number of each vertex in the part. */
    private int[] writeVertices(TextOutput text, List<MeshRun> runs) throws IOException {
        int[] numbers = new int[mesh.vertexCount()];
        Arrays.fill(numbers, -1);
        for (MeshRun run : runs) {
            int end = 3 * (run.firstTriangle() + run.triangleCount());
            for (int i = 3 * run.firstTriangle(); i < end; i++) {
                numbers[mesh.triangles()[i]] = 0;
            }
        }
        double[] positions = mesh.positions();
        int next = 0;
        text.text("<vertices>").line();
        for (int vertex = 0; vertex < numbers.length; vertex++) {
            if (numbers[vertex] == 0) {
                context.checkCancelled();
                numbers[vertex] = next++;
                text.text("<vertex x=\"").number(positions[3 * vertex]);
                text.text("\" y=\"").number(positions[3 * vertex + 1]);
                text.text("\" z=\"").number(positions[3 * vertex + 2]);
                text.text("\"/>").line();
            }
        }
        text.text("</vertices>").line();
        return numbers;
    }

    private static String hex(Color color) {
        return "#" + level(color.red()) + level(color.green()) + level(color.blue()) + level(color.alpha());
    }

    private static String level(float part) {
        int level = Math.clamp(Math.round(part * 255), 0, 255);
        return "" + Character.toUpperCase(Character.forDigit(level >> 4, 16))
                + Character.toUpperCase(Character.forDigit(level & 15, 16));
    }
}
