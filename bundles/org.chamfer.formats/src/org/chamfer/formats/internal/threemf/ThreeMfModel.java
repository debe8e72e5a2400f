package org.chamfer.formats.internal.threemf;

import java.util.Arrays;
import java.util.List;
import org.chamfer.formats.internal.mesh.MeshBuilder;
import org.chamfer.formats.internal.mesh.PositionList;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;

/** Puts the objects of a 3MF file together. Objects that only touch keep vertices of their own. */
final class ThreeMfModel {
    static final long MOST_INSTANCES = 1_000_000;
    static final long MOST_TRIANGLES = 50_000_000;
    /** Models may unfold to so many triangles, whatever is in their files. */
    private static final long ALWAYS_ALLOWED = 1_000_000;
    /** Beyond that, files may use each of their triangles so often on average. */
    private static final long MOST_COPIES = 100;

    static final int DEEPEST = 100;

    private final PositionList positions = new PositionList();
    private final MeshBuilder builder = new MeshBuilder();
    private int objects;

    private ThreeMfModel() {}

    /**
     * True if an object does not unfold beyond the limits.
     *
     * @param own the number of triangles in the file
     */
    static boolean fits(ThreeMfObject object, long own) {
        return object.instances() <= MOST_INSTANCES
                && object.triangles() <= Math.min(MOST_TRIANGLES, ALWAYS_ALLOWED + MOST_COPIES * own)
                && object.depth() <= DEEPEST;
    }

    /**
     * The mesh of all objects in their places. Each leaf is a part with its own name or that of what it is in; the
     * sources of the triangles number the leaves, because they may overlap.
     */
    static Mesh unfold(List<ThreeMfObject.Placed> items) {
        ThreeMfModel model = new ThreeMfModel();
        items.forEach(item -> model.add(item, null, Affine3.IDENTITY));
        return model.builder.build(model.positions.toArray());
    }

    private void add(ThreeMfObject.Placed item, String outerName, Affine3 outer) {
        ThreeMfObject object = item.object();
        String name = object.name() == null ? outerName : object.name();
        Affine3 transform = outer.equals(Affine3.IDENTITY) ? item.transform() : outer.after(item.transform());
        Mesh mesh = object.mesh();
        if (!mesh.isEmpty()) {
            addMesh(transform.equals(Affine3.IDENTITY) ? mesh : mesh.transformed(transform), name);
        }
        object.components().forEach(component -> add(component, name, transform));
    }

    private void addMesh(Mesh mesh, String name) {
        int first = positions.size();
        int number = objects++;
        double[] all = mesh.positions();
        for (int i = 0; i < all.length; i += 3) {
            positions.add(all[i], all[i + 1], all[i + 2]);
        }
        int[] triangles =
                Arrays.stream(mesh.triangles()).map(index -> first + index).toArray();
        for (MeshRun run : mesh.runs()) {
            String inner = run.origin().part();
            String part = inner == null ? name : inner.isEmpty() ? null : inner;
            MeshOrigin origin = new MeshOrigin(run.origin().color(), part, number);
            int end = 3 * (run.firstTriangle() + run.triangleCount());
            for (int i = 3 * run.firstTriangle(); i < end; i += 3) {
                builder.addFrom(triangles[i], triangles[i + 1], triangles[i + 2], origin);
            }
        }
    }
}
