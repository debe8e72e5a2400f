package org.chamfer.formats.internal.amf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.ExportOptions;
import org.chamfer.formats.Exporter;
import org.chamfer.formats.internal.color.ColorMaterials;
import org.chamfer.formats.internal.part.ClosedParts;
import org.chamfer.formats.internal.text.Coordinates;
import org.chamfer.formats.internal.text.TextOutput;
import org.chamfer.formats.internal.text.XmlAttribute;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/**
 * Writes AMF (ISO/ASTM 52915) in millimetres as XML: an object for each part, a volume for each of its colours, the
 * colours as materials. Parts that have grown together, which are open where they meet, are volumes of one object.
 */
public final class AmfExporter implements Exporter<Mesh> {
    @Override
    public void write(Mesh mesh, OutputStream out, ExportOptions options) throws IOException, DiagnosticException {
        Coordinates.check(mesh.bounds(), Double.MAX_VALUE, "AMF");
        new Document(mesh, new TextOutput(out), options).write();
    }

    /** Writes one document. */
    private static final class Document {
        private final Mesh mesh;
        private final TextOutput text;
        private final ExportOptions options;
        private final Map<Color, Integer> materials = new LinkedHashMap<>();

        Document(Mesh mesh, TextOutput text, ExportOptions options) {
            this.mesh = mesh;
            this.text = text;
            this.options = options;
        }

        void write() throws IOException {
            text.text("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").line();
            text.text("<amf unit=\"millimeter\" version=\"1.1\">").line();
            text.text("<metadata type=\"cad\">Chamfer</metadata>").line();
            for (Map.Entry<Color, String> color :
                    new ColorMaterials(mesh).names().entrySet()) {
                // The material 0 is the void.
                materials.put(color.getKey(), materials.size() + 1);
                writeMaterial(materials.size(), color.getValue(), color.getKey());
            }
            int id = 1;
            for (ClosedParts.Part part : ClosedParts.of(mesh, options.context())) {
                writeObject(id++, part);
            }
            text.text("</amf>").line();
            text.flush();
        }

        private void writeMaterial(int id, String name, Color color) throws IOException {
            text.text("<material id=\"").integer(id).text("\">").line();
            writeName(name);
            text.text("<color><r>").number(ColorMaterials.decimal(color.red()));
            text.text("</r><g>").number(ColorMaterials.decimal(color.green()));
            text.text("</g><b>").number(ColorMaterials.decimal(color.blue()));
            text.text("</b><a>").number(ColorMaterials.decimal(color.alpha()));
            text.text("</a></color>").line().text("</material>").line();
        }

        private void writeName(String name) throws IOException {
            if (name == null) {
                return;
            }
            text.text("<metadata type=\"name\">")
                    .text(XmlAttribute.escape(name))
                    .text("</metadata>")
                    .line();
        }

        private void writeObject(int id, ClosedParts.Part part) throws IOException {
            text.text("<object id=\"").integer(id).text("\">").line();
            if (!part.joined()) {
                writeName(part.name());
            }
            text.text("<mesh>").line();
            int[] numbers = writeVertices(part);
            for (MeshRun run : part.runs()) {
                writeVolume(run, part.joined(), numbers);
            }
            text.text("</mesh>").line().text("</object>").line();
        }

        /** Writes the vertices of a part in the order of the mesh; gives the number of each vertex in the part. */
        private int[] writeVertices(ClosedParts.Part part) throws IOException {
            int[] numbers = new int[mesh.vertexCount()];
            Arrays.fill(numbers, -1);
            part.runs().stream().flatMapToInt(this::corners).forEach(vertex -> numbers[vertex] = 0);
            double[] positions = mesh.positions();
            int next = 0;
            text.text("<vertices>").line();
            for (int vertex = 0; vertex < numbers.length; vertex++) {
                if (numbers[vertex] == 0) {
                    options.context().checkCancelled();
                    numbers[vertex] = next++;
                    text.text("<vertex><coordinates><x>").number(positions[3 * vertex]);
                    text.text("</x><y>").number(positions[3 * vertex + 1]);
                    text.text("</y><z>").number(positions[3 * vertex + 2]);
                    text.text("</z></coordinates></vertex>").line();
                }
            }
            text.text("</vertices>").line();
            return numbers;
        }

        private IntStream corners(MeshRun run) {
            int first = 3 * run.firstTriangle();
            return Arrays.stream(mesh.triangles(), first, first + 3 * run.triangleCount());
        }

        private void writeVolume(MeshRun run, boolean named, int[] numbers) throws IOException {
            Integer material = materials.get(run.origin().color());
            text.text("<volume");
            if (material != null) {
                text.text(" materialid=\"").integer(material).text("\"");
            }
            text.text(">").line();
            if (named) {
                writeName(run.origin().part());
            }
            int[] triangles = mesh.triangles();
            int end = 3 * (run.firstTriangle() + run.triangleCount());
            for (int i = 3 * run.firstTriangle(); i < end; i += 3) {
                options.context().checkCancelled();
                text.text("<triangle><v1>").integer(numbers[triangles[i]]);
                text.text("</v1><v2>").integer(numbers[triangles[i + 1]]);
                text.text("</v2><v3>").integer(numbers[triangles[i + 2]]);
                text.text("</v3></triangle>").line();
            }
            text.text("</volume>").line();
        }
    }
}
