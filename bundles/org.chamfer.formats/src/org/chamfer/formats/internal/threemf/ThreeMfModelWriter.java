package org.chamfer.formats.internal.threemf;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.formats.internal.part.ClosedParts;
import org.chamfer.formats.internal.text.TextOutput;
import org.chamfer.formats.internal.text.XmlAttribute;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/** Writes the model part of a 3MF file. */
final class ThreeMfModelWriter {
    private static final String MATERIALS = "1";

    private final Mesh mesh;
    private final ThreeMfSettings settings;
    private final WorkContext context;
    private final List<ClosedParts.Part> parts;
    private final ThreeMfPalette palette;

    ThreeMfModelWriter(Mesh mesh, ThreeMfSettings settings, WorkContext context) {
        this.mesh = mesh;
        this.settings = settings;
        this.context = context;
        parts = ClosedParts.of(mesh, context);
        palette = ThreeMfPalette.of(parts, settings);
    }

    void write(OutputStream out) throws IOException {
        TextOutput text = new TextOutput(out);
        boolean colorGroup = settings.material() == ThreeMfSettings.Material.COLOR && !palette.isEmpty();
        text.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
        text.text("<model unit=\"" + settings.unitName() + "\" xml:lang=\"en-US\" xmlns=\"" + ThreeMfNames.CORE + "\"");
        if (colorGroup) {
            text.text(" xmlns:m=\"" + ThreeMfNames.MATERIAL + "\"");
        }
        if (palette.namesParts() && !colorGroup) {
            text.text(" xmlns:c=\"" + ThreeMfNames.CHAMFER + "\"");
        }
        text.text(">").line();
        for (var entry : settings.metaData().entrySet()) {
            text.text("<metadata name=\"" + entry.getKey() + "\">" + XmlAttribute.escape(entry.getValue())
                            + "</metadata>")
                    .line();
        }
        text.text("<resources>").line();
        if (!palette.isEmpty()) {
            writeMaterials(text, colorGroup);
        }
        int id = 1;
        for (ClosedParts.Part part : parts) {
            writeObject(text, ++id, part);
        }
        text.text("</resources>").line().text("<build>").line();
        for (int item = 2; item <= id; item++) {
            text.text("<item objectid=\"").integer(item).text("\"/>").line();
        }
        text.text("</build>").line().text("</model>").line();
        text.flush();
    }

    private void writeMaterials(TextOutput text, boolean colorGroup) throws IOException {
        String group = colorGroup ? "m:colorgroup" : "basematerials";
        text.text("<" + group + " id=\"" + MATERIALS + "\">").line();
        for (ThreeMfPalette.Entry entry : palette.entries()) {
            if (colorGroup) {
                text.text("<m:color color=\"" + entry.color() + "\"/>").line();
                continue;
            }
            text.text(
                    "<base name=\"" + XmlAttribute.escape(entry.name()) + "\" displaycolor=\"" + entry.color() + "\"");
            if (entry.part() != null) {
                text.text(" c:part=\"" + XmlAttribute.escape(entry.part()) + "\"");
            }
            text.text("/>").line();
        }
        text.text("</" + group + ">").line();
    }

    private void writeObject(TextOutput text, int id, ClosedParts.Part part) throws IOException {
        text.text("<object id=\"").integer(id).text("\" type=\"model\"");
        if (part.name() != null) {
            text.text(" name=\"" + XmlAttribute.escape(part.name()) + "\"");
        }
        boolean colored = palette.colors(part);
        int usual = colored ? palette.indexOf(part, part.runs().getFirst()) : 0;
        if (colored) {
            text.text(" pid=\"" + MATERIALS + "\" pindex=\"").integer(usual).text("\"");
        }
        text.text(">").line().text("<mesh>").line();
        int[] numbers = writeVertices(text, part.runs());
        text.text("<triangles>").line();
        for (MeshRun run : part.runs()) {
            int material = colored ? palette.indexOf(part, run) : usual;
            String suffix = material == usual ? "\"/>" : "\" pid=\"" + MATERIALS + "\" p1=\"" + material + "\"/>";
            int end = 3 * (run.firstTriangle() + run.triangleCount());
            for (int i = 3 * run.firstTriangle(); i < end; i += 3) {
                context.checkCancelled();
                text.text("<triangle v1=\"").integer(numbers[mesh.triangles()[i]]);
                text.text("\" v2=\"").integer(numbers[mesh.triangles()[i + 1]]);
                text.text("\" v3=\"").integer(numbers[mesh.triangles()[i + 2]]);
                text.text(suffix).line();
            }
        }
        text.text("</triangles>").line();
        text.text("</mesh>").line();
        text.text("</object>").line();
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
                text.text("<vertex x=\"").number(rounded(positions[3 * vertex]));
                text.text("\" y=\"").number(rounded(positions[3 * vertex + 1]));
                text.text("\" z=\"").number(rounded(positions[3 * vertex + 2]));
                text.text("\"/>").line();
            }
        }
        text.text("</vertices>").line();
        return numbers;
    }

    private double rounded(double coordinate) {
        return settings.decimals().isEmpty()
                ? coordinate
                : BigDecimal.valueOf(coordinate)
                        .setScale(settings.decimals().getAsInt(), RoundingMode.HALF_EVEN)
                        .doubleValue();
    }
}
