package org.chamfer.geometry.kernel.internal.surface;

import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.tree.BoxTree;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.solid.NormalForm;
import org.chamfer.geometry.solid.PairedMesh;

/**
 * A closed oriented 2-manifold of triangles, by half-edges: half-edge {@code h = 3 * t + k} of triangle {@code t} runs
 * from {@code starts[h]} to {@code starts[next(h)]}, and {@code pairs[h]} is the one that runs back in the neighbouring
 * triangle. A half-edge is forward if its start is the smaller vertex. Immutable: nobody writes to the arrays.
 */
public final class Surface {
    private final double[] positions;
    private final int[] starts;
    private final int[] pairs;
    private final double[] normals;
    private final int[] groups;
    private final int groupCount;
    private final int[] origins;
    private final List<MeshOrigin> originTable;
    private final Bounds bounds;
    private final double tolerance;
    private BoxTree tree;

    /** Takes arrays that fit together; they are not copied. */
    Surface(
            double[] positions,
            int[] starts,
            int[] pairs,
            double[] normals,
            int[] groups,
            int groupCount,
            int[] origins,
            List<MeshOrigin> originTable,
            Bounds bounds,
            double tolerance) {
        this.positions = positions;
        this.starts = starts;
        this.pairs = pairs;
        this.normals = normals;
        this.groups = groups;
        this.groupCount = groupCount;
        this.origins = origins;
        this.originTable = originTable;
        this.bounds = bounds;
        this.tolerance = tolerance;
    }

    /** {@link #of(Mesh, Work)} on the caller's thread. */
    public static Surface of(Mesh mesh) throws KernelException {
        return of(mesh, Work.alone());
    }

    /**
     * The surface of a mesh. Where more than two triangles share an edge, those that bound a wedge of material
     * are joined; a vertex at which several fans meet becomes several vertices.
     *
     * @throws KernelException if an edge has no partner in the opposite direction, with the place
     */
    public static Surface of(Mesh mesh, Work work) throws KernelException {
        return of(new PairedMesh(mesh, null), work);
    }

    /**
     * {@link #of(Mesh, Work)} of a mesh whose half-edges may know their partners; the surface takes them.
     *
     * @throws KernelException if an edge has no partner in the opposite direction, with the place
     */
    public static Surface of(PairedMesh mesh, Work work) throws KernelException {
        return SurfaceBuilder.of(mesh, work);
    }

    /**
     * Surfaces that do not meet as one, in their order. The tolerance is the largest.
     *
     * @throws ArithmeticException if there are more vertices or triangles than an array can hold
     */
    public static Surface sideBySide(List<Surface> surfaces, Work work) {
        return surfaces.size() == 1 ? surfaces.getFirst() : SideBySide.of(surfaces, work);
    }

    /** The half-edge that follows in the same triangle. */
    public static int next(int h) {
        return h % 3 == 2 ? h - 2 : h + 1;
    }

    /** The half-edge before in the same triangle. */
    public static int previous(int h) {
        return h % 3 == 0 ? h + 2 : h - 1;
    }

    /** x, y, z of each vertex in millimetres. */
    public double[] positions() {
        return positions;
    }

    /** For each half-edge the vertex where it starts. */
    public int[] starts() {
        return starts;
    }

    /** For each half-edge the one that runs back. */
    public int[] pairs() {
        return pairs;
    }

    /** For each triangle its unit normal, x, y, z, outwards; some unit vector if it has no area. */
    public double[] normals() {
        return normals;
    }

    /** For each triangle the number of the flat face of one origin that it belongs to. */
    public int[] groups() {
        return groups;
    }

    /** How many flat faces there are. */
    public int groupCount() {
        return groupCount;
    }

    /** For each triangle the index of its origin in the table. */
    public int[] origins() {
        return origins;
    }

    /** The origins that occur, each once. */
    public List<MeshOrigin> originTable() {
        return originTable;
    }

    /** Number of vertices. */
    public int vertexCount() {
        return positions.length / 3;
    }

    /** Number of triangles. */
    public int triangleCount() {
        return starts.length / 3;
    }

    /** True if there are no triangles. */
    public boolean isEmpty() {
        return starts.length == 0;
    }

    /** The box around all vertices. */
    public Bounds bounds() {
        return bounds;
    }

    /** The size in millimetres of what rounding may do at any time. */
    public double epsilon() {
        return Tolerances.epsilon(bounds);
    }

    /** The distance in millimetres within which features may vanish; at least {@link #epsilon}. */
    public double tolerance() {
        return tolerance;
    }

    /** The tree over the boxes of the triangles. */
    public BoxTree tree() {
        return tree(Work.alone());
    }

    /** The tree over the boxes of the triangles, built by several threads if it is asked for the first time. */
    public synchronized BoxTree tree(Work work) {
        if (tree == null) {
            tree = BoxTree.of(TriangleBoxes.of(positions, starts, work), work);
        }
        return tree;
    }

    /** This surface moved; turned round if the transform mirrors. The tolerance grows with the transform's scale. */
    public Surface transformed(Affine3 transform) {
        return Transforms.of(this, transform);
    }

    /** {@link #toMesh(Work)} on the caller's thread. */
    public Mesh toMesh() {
        return toMesh(Work.alone());
    }

    /** The mesh in normal form. */
    public Mesh toMesh(Work work) {
        return NormalForm.of(positions, starts, null, origins, originTable, work)
                .mesh();
    }
}
