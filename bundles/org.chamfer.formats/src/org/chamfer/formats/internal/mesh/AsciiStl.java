package org.chamfer.formats.internal.mesh;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.Severity;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.formats.internal.text.TextLines;
import org.chamfer.geometry.Mesh;

/** Reads the text form of STL: no object is made for a line or a number of it. */
final class AsciiStl {
    private static final int CORNERS = 3;

    private final ImportSource source;
    private final TextLines lines;
    private final PositionIndex positions = new PositionIndex();
    private final MeshBuilder builder = new MeshBuilder();
    private final double[] position = new double[3];
    private final int[] corners = new int[CORNERS];
    private int count;
    private boolean complete = true;

    AsciiStl(ImportSource source, TextLines lines) {
        this.source = source;
        this.lines = lines;
    }

    Mesh read() throws DiagnosticException {
        boolean ended = false;
        lines.advance();
        while (!ended && lines.advance()) {
            source.checkCancelled();
            ended = lines.startsWith("endsolid");
            take();
        }
        if (!complete) {
            throw source.failure(lines.number(), message("file incomplete", ""));
        }
        if (!ended) {
            source.report(Severity.ERROR, lines.number(), message("file incomplete", ""));
        }
        Mesh mesh = builder.build(positions.positions());
        if (mesh.isEmpty() && ended) {
            source.report(
                    Severity.WARNING,
                    lines.number(),
                    "STL file '" + source.file() + "' holds no facets; each vertex has to stand on a line of its own");
        }
        return mesh;
    }

    private void take() throws DiagnosticException {
        if (lines.startsWith("vertex")) {
            takeVertex();
        } else if (lines.startsWith("outer")) {
            count = 0;
            complete = false;
        } else if (lines.startsWith("endloop")) {
            if (count < CORNERS) {
                throw failure("missing vertex");
            }
            complete = true;
        } else if (count >= CORNERS && !isFrame()) {
            throw failure("extra vertex");
        }
    }

    private boolean isFrame() {
        return lines.isEmpty()
                || lines.startsWith("solid")
                || lines.startsWith("facet")
                || lines.startsWith("endfacet")
                || lines.startsWith("endsolid");
    }

    private void takeVertex() throws DiagnosticException {
        if (count >= CORNERS) {
            throw failure("extra vertex");
        }
        try {
            lines.readNumbers(position);
        } catch (NumberFormatException _) {
            throw failure("can't parse vertex");
        }
        corners[count++] = positions.of(position[0], position[1], position[2]);
        if (count == CORNERS) {
            builder.add(corners[0], corners[1], corners[2], null);
        }
    }

    private DiagnosticException failure(String what) {
        return source.failure(lines.number(), message(what, ImportSource.excerpt(lines.text())));
    }

    private String message(String what, String line) {
        return "STL line " + lines.number() + ", " + what + " line '" + line + "' importing file '" + source.file()
                + "'";
    }
}
