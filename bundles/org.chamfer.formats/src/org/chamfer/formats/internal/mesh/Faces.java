package org.chamfer.formats.internal.mesh;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.formats.internal.text.ImportSource;
import org.chamfer.geometry.Color;
import org.chamfer.geometry.MeshOrigin;

/** Adds faces with any number of corners to a mesh. */
public final class Faces {
    /** Most corners of a face: the time to divide it grows with their square. */
    static final int MOST_CORNERS = 20_000;

    /** Steps to divide the faces of a file; a flat convex face takes half the square of its corners. */
    private static final long MOST_EFFORT = 1_000_000_000;

    private final ImportSource source;
    private final MeshBuilder builder;
    private final MeshBuilder.IntList corners = new MeshBuilder.IntList();
    private long effort;

    /** Adds faces to a builder. */
    public Faces(ImportSource source, MeshBuilder builder) {
        this.source = source;
        this.builder = builder;
    }

    /** Starts a face. */
    public void begin() {
        corners.clear();
    }

    /** Adds a corner, unless it is the one before it or the first one again. */
    public void corner(int vertex) {
        int size = corners.size();
        if (size > MOST_CORNERS) {
            // The end will tell.
            return;
        }
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
        endFrom(positions, color == null ? MeshOrigin.UNKNOWN : new MeshOrigin(color, null, -1), line);
    }

    /**
     * Ends a face; it is left out if it has fewer than three corners.
     *
     * @param positions x, y, z of at least the vertices of the face
     */
    public void endFrom(double[] positions, MeshOrigin origin, int line) throws DiagnosticException {
        int size = corners.size();
        if (size > MOST_CORNERS) {
            throw source.failure(line, "a face has more than " + MOST_CORNERS + " corners");
        }
        if (size == 3) {
            builder.addFrom(corners.get(0), corners.get(1), corners.get(2), origin);
        } else if (size > 3) {
            new FaceTriangulator(positions, corners.toArray())
                    .triangulate((a, b, c) -> builder.addFrom(a, b, c, origin), steps -> addEffort(steps, line));
        }
    }

    private void addEffort(int steps, int line) throws DiagnosticException {
        source.checkCancelled();
        effort += steps;
        if (effort > MOST_EFFORT) {
            throw source.failure(line, "the faces have too many corners to be divided into triangles");
        }
    }
}
