package org.chamfer.geometry;

/**
 * Triangles that follow one another in a {@link Mesh} and come from the same place.
 *
 * @param firstTriangle index of the first triangle
 * @param triangleCount number of triangles, at least 1
 * @param origin where they come from
 */
public record MeshRun(int firstTriangle, int triangleCount, MeshOrigin origin) {
    public MeshRun {
        if (firstTriangle < 0 || triangleCount < 1) {
            throw new IllegalArgumentException("a run needs triangles: " + firstTriangle + ", " + triangleCount);
        }
    }
}
