package org.chamfer.formats.internal.mesh;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Color;

/** Adds faces with any number of corners to a mesh. */
final class Faces {
    /** Most corners of a face: the time to divide it grows with their square. */
    private static final int MOST_CORNERS = 20_000;

    private final ImportSource source;
    private final MeshBuilder builder;
    private final MeshBuilder.IntList corners = new MeshBuilder.IntList();

    Faces(ImportSource source, MeshBuilder builder) {
        this.source = source;
        this.builder = builder;
    }

    /** Starts a face. */
    void begin() {
        corners.clear();
    }

    /** Adds a corner, unless it is the one before it or the first one again. */
    void corner(int vertex) {
        int size = corners.size();
        if (size == 0 || corners.get(size - 1) != vertex && corners.get(0) != vertex) {
            corners.add(vertex);
        }
    }

    /**
     * Ends a face; it is left out if it has fewer than three corners.
     *
     * @param positions x, y, z of at least the vertices of the face
     */
    void end(double[] positions, Color color, int line) throws DiagnosticException {
        int size = corners.size();
        if (size > MOST_CORNERS) {
            throw source.failure(line, "a face has more than " + MOST_CORNERS + " corners");
        }
        if (size == 3) {
            builder.add(corners.get(0), corners.get(1), corners.get(2), color);
        } else if (size > 3) {
            source.checkCancelled();
            new FaceTriangulator(positions, corners.toArray()).triangulate((a, b, c) -> builder.add(a, b, c, color));
        }
    }
}
