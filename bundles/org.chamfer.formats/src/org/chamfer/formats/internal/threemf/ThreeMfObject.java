package org.chamfer.formats.internal.threemf;

import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;

/**
 * An object of a 3MF file: a mesh of its own, and other objects placed in it.
 *
 * @param name {@code null} if it has none
 * @param mesh empty if it is made of other objects; its parts have names if materials say so, empty ones if they are
 *     parts without a name
 * @param components the objects in it
 * @param instances how many objects it unfolds to, itself included
 * @param triangles how many triangles it unfolds to
 * @param depth how deep objects are nested in it, 1 if there are none
 */
record ThreeMfObject(String name, Mesh mesh, List<Placed> components, long instances, long triangles, int depth) {
    /** An object and the transform that moves it to its place. */
    record Placed(ThreeMfObject object, Affine3 transform) {}

    /** Counts what an object unfolds to. Counts are bounded by what {@link ThreeMfModel} lets objects have. */
    static ThreeMfObject of(String name, Mesh mesh, List<Placed> components) {
        long instances = 1;
        long triangles = mesh.triangleCount();
        int depth = 1;
        for (Placed component : components) {
            instances += component.object().instances();
            triangles += component.object().triangles();
            depth = Math.max(depth, component.object().depth() + 1);
        }
        return new ThreeMfObject(name, mesh, List.copyOf(components), instances, triangles, depth);
    }
}
