package org.chamfer.formats.internal.mesh;

import java.io.IOException;
import java.io.InputStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.ImportOptions;
import org.chamfer.formats.Importer;
import org.chamfer.formats.internal.text.DecimalNumber;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.TextLines;
import org.chamfer.formats.internal.text.WholeNumber;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;

/**
 * Reads OFF in text form with all prefixes of the Geomview format in three dimensions. Colours of faces are kept (red,
 * green, blue, perhaps alpha: from 0 to 255, or from 0 to 1 if written with a point); what stands with vertices besides
 * their positions is passed over.
 */
public final class OffImporter implements Importer<Mesh> {
    @Override
    public Mesh read(InputStream in, ImportOptions options) throws IOException, DiagnosticException {
        ImportSource source = new ImportSource(options, "off");
        return VertexMerge.ifOpen(new Reader(source, new TextLines(source.readAll(in))).read());
    }

    /** Reads one file. */
    private static final class Reader {
        private static final int MOST_COLOR_WORDS = 4;

        private final ImportSource source;
        private final TextLines lines;
        private final PositionList positions = new PositionList();
        private final MeshBuilder builder = new MeshBuilder();
        private String line = "";

        Reader(ImportSource source, TextLines lines) {
            this.source = source;
            this.lines = lines;
        }

        Mesh read() throws DiagnosticException {
            String[] counts = counts();
            long vertices;
            long faces;
            try {
                vertices = WholeNumber.parseLong(counts[0]);
                faces = WholeNumber.parseLong(counts[1]);
                WholeNumber.parseLong(counts[2]);
            } catch (NumberFormatException _) {
                throw failure("bad header: bad data");
            }
            if (vertices < 1 || faces < 1) {
                throw failure("bad header: not enough data");
            }
            for (long i = 0; i < vertices; i++) {
                readVertex();
            }
            double[] all = positions.toArray();
            Faces target = new Faces(source, builder);
            for (long i = 0; i < faces; i++) {
                readFace(target, all);
            }
            return builder.build(all);
        }

        private String[] counts() throws DiagnosticException {
            nextLine("bad header: end of file");
            OffHeader header = OffHeader.of(line);
            line = header.rest();
            if (header.binary()) {
                throw failure("binary OFF format not supported");
            }
            int dimension = header.fourDimensional() ? 4 : 3;
            if (header.namesDimension()) {
                dimension += namedDimension() - 3;
            }
            if (dimension != 3) {
                throw failure("unhandled vertex dimensions (" + dimension + ")");
            }
            if (line.isEmpty()) {
                nextLine("bad header: end of file");
            }
            String[] words = words();
            if (words.length < 3) {
                throw failure("bad header: missing data");
            }
            return words;
        }

        private int namedDimension() throws DiagnosticException {
            if (line.isEmpty()) {
                nextLine("bad header: end of file");
            }
            String word = words()[0];
            line = line.substring(word.length()).strip();
            try {
                return WholeNumber.parseInt(word);
            } catch (NumberFormatException _) {
                throw failure("bad header: bad data for Ndim");
            }
        }

        private void readVertex() throws DiagnosticException {
            nextLine("reading vertices: end of file");
            String[] words = words();
            if (words.length < 3) {
                throw failure("can't parse vertex: not enough data");
            }
            try {
                positions.add(
                        DecimalNumber.parse(words[0]), DecimalNumber.parse(words[1]), DecimalNumber.parse(words[2]));
            } catch (NumberFormatException _) {
                throw failure("can't parse vertex: bad data");
            }
        }

        private void readFace(Faces target, double[] all) throws DiagnosticException {
            nextLine("reading faces: end of file");
            String[] words = words();
            try {
                int corners = WholeNumber.parseInt(words[0]);
                if (corners < 0 || words.length - 1 < Math.min(corners, Faces.MOST_CORNERS)) {
                    throw failure("can't parse face: missing indices");
                }
                if (corners > Faces.MOST_CORNERS) {
                    throw failure("a face has more than " + Faces.MOST_CORNERS + " corners:");
                }
                target.begin();
                for (int i = 1; i <= corners; i++) {
                    int vertex = WholeNumber.parseInt(words[i]);
                    if (vertex >= 0 && vertex < positions.size()) {
                        target.corner(vertex);
                    } else {
                        source.report(
                                Severity.ERROR,
                                lines.number(),
                                () -> message("ignored bad face vertex index: " + vertex));
                    }
                }
                target.end(all, color(words, corners + 1), lines.number());
            } catch (NumberFormatException _) {
                throw failure("can't parse face: bad data");
            }
        }

        private static Color color(String[] words, int at) {
            if (words.length < at + 3) {
                return null;
            }
            return new Color(
                    level(words[at]),
                    level(words[at + 1]),
                    level(words[at + 2]),
                    words.length > at + 3 ? level(words[at + 3]) : 1);
        }

        /** From 0 to 1; cut off to whole levels of 255 as OpenSCAD does. */
        private static float level(String word) {
            int level = word.indexOf('.') >= 0
                    ? (int) ((float) DecimalNumber.parse(word) * 255)
                    : WholeNumber.parseInt(word);
            return Math.clamp(level, 0, 255) / 255f;
        }

        /** The next line that says something. */
        private void nextLine(String ifThereIsNone) throws DiagnosticException {
            source.checkCancelled();
            do {
                String next = lines.next();
                if (next == null) {
                    line = "";
                    throw failure(ifThereIsNone);
                }
                int comment = next.indexOf('#');
                line = comment < 0 ? next : next.substring(0, comment).strip();
            } while (line.isEmpty());
        }

        private String[] words() {
            // A face with more corners is refused; a long line makes no more words than that.
            return line.split("[ \t]+", Faces.MOST_CORNERS + MOST_COLOR_WORDS + 3);
        }

        private DiagnosticException failure(String what) {
            return source.failure(lines.number(), message(what));
        }

        private String message(String what) {
            return "OFF File line " + lines.number() + ", " + what + " line '" + ImportSource.excerpt(line)
                    + "' importing file '" + source.file() + "'";
        }
    }
}
