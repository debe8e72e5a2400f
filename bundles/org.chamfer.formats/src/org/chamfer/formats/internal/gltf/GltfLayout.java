package org.chamfer.formats.internal.gltf;

import java.util.List;
import org.chamfer.geometry.Mesh;

/**
 * Where things stand in the buffer of an exported model: the vertices of all parts, then the corners of all surfaces,
 * each surface filled up to whole words.
 *
 * @param vertices bytes of all vertices
 * @param corners bytes of all corners
 */
record GltfLayout(long vertices, long corners) {
    /** Bytes of a vertex: three floats. */
    static final int VERTEX = 12;

    /** The largest index of 16 bits is kept for starting over. */
    private static final int MOST_SHORT_VERTICES = 0xFFFF;

    /** The layout of a model. */
    static GltfLayout of(List<GltfPart> parts) {
        long vertices = 0;
        long corners = 0;
        for (GltfPart part : parts) {
            vertices += (long) VERTEX * part.vertices().length;
            for (GltfPart.Surface surface : part.surfaces()) {
                corners += length(part, surface);
            }
        }
        return new GltfLayout(vertices, corners);
    }

    /** Bytes of the whole buffer. */
    long total() {
        return vertices + corners;
    }

    /** Bytes of the corners of a surface. */
    static long length(GltfPart part, GltfPart.Surface surface) {
        return Glb.padded((long) cornerType(part).bytes() * surface.corners().length);
    }

    /** The numbers by which corners name vertices. */
    static ComponentType cornerType(GltfPart part) {
        return part.vertices().length <= MOST_SHORT_VERTICES
                ? ComponentType.UNSIGNED_SHORT
                : ComponentType.UNSIGNED_INT;
    }

    /**
     * A coordinate of a vertex in the axes of glTF, in millimetres.
     *
     * @param axis 0 for x, 1 for y, which points up, 2 for z
     */
    static float coordinate(Mesh mesh, int vertex, int axis) {
        double[] positions = mesh.positions();
        double value =
                switch (axis) {
                    case 0 -> positions[3 * vertex];
                    case 1 -> positions[3 * vertex + 2];
                    default -> -positions[3 * vertex + 1];
                };
        // Adding zero turns negative zero into zero: readers that compare bits take the two for different points.
        return (float) value + 0f;
    }
}
