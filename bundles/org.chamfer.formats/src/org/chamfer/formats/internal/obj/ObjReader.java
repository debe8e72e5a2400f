package org.chamfer.formats.internal.obj;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.stream.IntStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.internal.color.ColorVariety;
import org.chamfer.formats.internal.color.VertexColors;
import org.chamfer.formats.internal.mesh.PositionList;
import org.chamfer.formats.internal.text.DecimalNumber;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.TextLines;
import org.chamfer.formats.internal.text.WholeNumber;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.Mesh;

/**
 * Reads an OBJ file. Faces may count vertices from the last one with negative numbers; corners that are not there are
 * left out, as OpenSCAD does.
 */
final class ObjReader {
    /** More than a face may have when it is divided, so that no longer ones are kept until then. */
    private static final int MOST_CORNERS = 50_000;

    private static final List<String> PASSED_OVER = List.of("vt", "vn", "vp", "s", "l");

    private final ImportSource source;
    private final TextLines lines;
    private final PositionList positions = new PositionList();
    private final ColorVariety variety = new ColorVariety();
    private final VertexColors vertexColors = new VertexColors(variety);
    private final ObjMaterials materials;
    private final Map<ObjFaces.Look, Integer> looks = new HashMap<>();
    private final IntStream.Builder corners = IntStream.builder();
    private final IntStream.Builder faces = IntStream.builder();
    private String object;
    private String group;
    private String material = "";
    private int look;
    private int line;

    ObjReader(ImportSource source, TextLines lines) {
        this.source = source;
        this.lines = lines;
        this.materials = new ObjMaterials(source);
        chooseLook();
    }

    Mesh read() throws DiagnosticException {
        for (String statement = next(); statement != null; statement = next()) {
            source.checkCancelled();
            if (!statement.isEmpty() && statement.charAt(0) != '#') {
                take(statement);
            }
        }
        ObjFaces.Look[] all = new ObjFaces.Look[looks.size()];
        looks.forEach((one, number) -> all[number] = one);
        return new ObjFaces(source, positions.toArray(), vertexColors, variety, materials)
                .build(corners.build().toArray(), faces.build().toArray(), all);
    }

    /** The next statement: lines that end in a backslash go on in the next one. */
    private String next() {
        String first = lines.next();
        line = lines.number();
        if (first == null || !first.endsWith("\\")) {
            return first;
        }
        StringBuilder whole = new StringBuilder();
        String part = first;
        while (part != null && part.endsWith("\\")) {
            whole.append(part, 0, part.length() - 1).append(' ');
            part = lines.next();
        }
        return whole.append(Objects.requireNonNullElse(part, "")).toString().strip();
    }

    private void take(String statement) throws DiagnosticException {
        StringTokenizer words = new StringTokenizer(statement);
        String keyword = words.nextToken();
        String rest = statement.substring(keyword.length()).strip();
        switch (keyword) {
            case "v" -> takeVertex(words, statement);
            case "f" -> takeFace(words, statement);
            case "mtllib" -> materials.load(rest, line);
            case "usemtl" -> {
                material = rest;
                chooseLook();
            }
            case "o" -> {
                object = ObjNames.partOf(rest);
                group = null;
                chooseLook();
            }
            case "g" -> {
                group = ObjNames.partOf(rest);
                chooseLook();
            }
            default -> {
                if (!PASSED_OVER.contains(keyword)) {
                    report("Unrecognized Line  " + ImportSource.excerpt(statement) + " in line Line " + line);
                }
            }
        }
    }

    private void chooseLook() {
        look = looks.computeIfAbsent(new ObjFaces.Look(group == null ? object : group, material), _ -> looks.size());
    }

    /** Three coordinates; a weight, or red, green and blue, may follow. */
    private void takeVertex(StringTokenizer words, String statement) throws DiagnosticException {
        if (words.countTokens() < 3) {
            throw failure("can't parse vertex", statement);
        }
        try {
            positions.add(
                    DecimalNumber.parse(words.nextToken()),
                    DecimalNumber.parse(words.nextToken()),
                    DecimalNumber.parse(words.nextToken()));
        } catch (NumberFormatException _) {
            throw failure("can't parse vertex", statement);
        }
        if (words.countTokens() == 3) {
            takeColor(words);
        }
    }

    /** A colour after a position, from 0 to 1; it is no part of the format, so whatever else it may be is no error. */
    private void takeColor(StringTokenizer words) {
        try {
            Color color = new Color(level(words.nextToken()), level(words.nextToken()), level(words.nextToken()), 1);
            vertexColors.put(positions.size() - 1, color);
        } catch (NumberFormatException _) {
            // A vertex without colour.
        }
    }

    private static float level(String word) {
        return Math.clamp((float) DecimalNumber.parse(word), 0, 1);
    }

    private void takeFace(StringTokenizer words, String statement) throws DiagnosticException {
        int count = 0;
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            if (word.startsWith("#")) {
                break;
            }
            int slash = word.indexOf('/');
            int index;
            try {
                index = WholeNumber.parseInt(slash < 0 ? word : word.substring(0, slash));
            } catch (NumberFormatException _) {
                throw failure("can't parse face", statement);
            }
            int vertex = index < 0 ? positions.size() + index : index - 1;
            if (vertex >= 0 && vertex < positions.size()) {
                if (count == MOST_CORNERS) {
                    throw failure("too many corners", statement);
                }
                corners.add(vertex);
                count++;
            } else {
                report("Index " + index + " out of range in Line " + line);
            }
        }
        faces.add(count).add(look).add(line);
    }

    private void report(String message) {
        source.report(Severity.WARNING, line, message);
    }

    private DiagnosticException failure(String what, String statement) {
        return source.failure(
                line,
                "OBJ File line " + line + ", " + what + " line '" + ImportSource.excerpt(statement)
                        + "' importing file '" + source.file() + "'");
    }
}
