package org.chamfer.formats.internal.mesh;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.Importer;
import org.chamfer.formats.internal.text.DecimalNumber;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.TextLines;
import org.chamfer.geometry.Mesh;

/**
 * Reads the vertices and faces of OBJ; equal points become one vertex. Faces may count vertices from the last one with
 * negative numbers. Normals, textures, materials, groups and other elements are passed over.
 */
public final class ObjImporter implements Importer<Mesh> {
    private static final List<String> PASSED_OVER = List.of("vt", "vn", "vp", "mtllib", "usemtl", "o", "s", "g", "l");

    @Override
    public Mesh read(InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        ImportSource source = new ImportSource(options, "obj");
        return new Reader(source, new TextLines(source.readAll(in))).read();
    }

    /** Reads one file. */
    private static final class Reader {
        private final ImportSource source;
        private final TextLines lines;
        private final PositionIndex positions = new PositionIndex();
        private final MeshBuilder.IntList vertices = new MeshBuilder.IntList();
        private final List<Face> faces = new ArrayList<>();

        Reader(ImportSource source, TextLines lines) {
            this.source = source;
            this.lines = lines;
        }

        /** A face whose vertices are known; divided when all positions are. */
        private record Face(int[] corners, int line) {}

        Mesh read() throws DiagnosticException {
            for (String line = lines.next(); line != null; line = lines.next()) {
                source.checkCancelled();
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    take(line);
                }
            }
            MeshBuilder builder = new MeshBuilder();
            Faces target = new Faces(source, builder);
            double[] all = positions.positions();
            for (Face face : faces) {
                target.begin();
                for (int corner : face.corners()) {
                    target.corner(corner);
                }
                target.end(all, null, face.line());
            }
            return builder.build(all);
        }

        private void take(String line) throws DiagnosticException {
            StringTokenizer words = new StringTokenizer(line);
            String element = words.nextToken();
            if (element.equals("v")) {
                takeVertex(words, line);
            } else if (element.equals("f")) {
                takeFace(words, line);
            } else if (!PASSED_OVER.contains(element)) {
                report("Unrecognized Line  " + line + " in line Line " + lines.number());
            }
        }

        /** Three coordinates; a weight or a colour may follow. */
        private void takeVertex(StringTokenizer words, String line) throws DiagnosticException {
            if (words.countTokens() < 3) {
                throw failure("can't parse vertex", line);
            }
            try {
                vertices.add(positions.of(
                        DecimalNumber.parse(words.nextToken()),
                        DecimalNumber.parse(words.nextToken()),
                        DecimalNumber.parse(words.nextToken())));
            } catch (NumberFormatException _) {
                throw failure("can't parse vertex", line);
            }
        }

        private void takeFace(StringTokenizer words, String line) throws DiagnosticException {
            MeshBuilder.IntList corners = new MeshBuilder.IntList();
            while (words.hasMoreTokens()) {
                String word = words.nextToken();
                int slash = word.indexOf('/');
                int index;
                try {
                    index = Integer.parseInt(slash < 0 ? word : word.substring(0, slash));
                } catch (NumberFormatException _) {
                    throw failure("can't parse face", line);
                }
                int vertex = index < 0 ? vertices.size() + index : index - 1;
                if (vertex >= 0 && vertex < vertices.size()) {
                    corners.add(vertices.get(vertex));
                } else {
                    report("Index " + index + " out of range in Line " + lines.number());
                }
            }
            faces.add(new Face(corners.toArray(), lines.number()));
        }

        private void report(String message) {
            source.report(Severity.WARNING, lines.number(), message);
        }

        private DiagnosticException failure(String what, String line) {
            return source.failure(
                    lines.number(),
                    "OBJ File line " + lines.number() + ", " + what + " line '" + line + "' importing file '"
                            + source.file() + "'");
        }
    }
}
