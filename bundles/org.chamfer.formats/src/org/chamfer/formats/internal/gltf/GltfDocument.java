package org.chamfer.formats.internal.gltf;

import java.util.List;
import org.chamfer.geometry.Affine3;

/**
 * What the JSON of a glTF file says of its geometry. Things refer to each other by their numbers, which are not checked
 * here; -1 stands for nothing.
 *
 * @param scene the one to show, -1 if the file does not say
 * @param scenes the root nodes of each scene
 */
record GltfDocument(
        int scene,
        List<int[]> scenes,
        List<Node> nodes,
        List<Mesh> meshes,
        List<Material> materials,
        List<Accessor> accessors,
        List<View> views,
        List<Buffer> buffers) {
    /**
     * A place in the scene.
     *
     * @param name {@code null} if it has none
     * @param transform from the node to its parent
     */
    record Node(String name, int mesh, int[] children, Affine3 transform) {}

    /** A named list of primitives. */
    record Mesh(String name, List<Primitive> primitives) {}

    /**
     * Triangles, lines or points of one material.
     *
     * @param positions accessor of the vertices
     * @param colors accessor of the vertices' colours
     * @param indices accessor of the corners; -1 if each vertex is a corner
     */
    record Primitive(int mode, int positions, int colors, int indices, int material) {}

    /**
     * A surface.
     *
     * @param color linear red, green, blue and alpha; {@code null} if the file does not say
     * @param opaque true if alpha is to be ignored
     */
    record Material(String name, double[] color, boolean opaque) {}

    /**
     * A list of numbers or vectors.
     *
     * @param type {@code null} if the file names none that exists
     * @param sparse {@code null} if all elements stand in the view
     */
    record Accessor(
            int view, long offset, ComponentType type, boolean normalized, long count, String shape, Sparse sparse) {}

    /** Elements that differ from those in the view, and which ones they are. */
    record Sparse(long count, int indexView, long indexOffset, ComponentType indexType, int view, long offset) {}

    /**
     * A stretch of a buffer.
     *
     * @param stride bytes from one element to the next; 0 if they follow each other
     */
    record View(int buffer, long offset, long length, long stride) {}

    /**
     * Bytes.
     *
     * @param uri where they are; {@code null} for the binary chunk
     */
    record Buffer(String uri, long length) {}
}
