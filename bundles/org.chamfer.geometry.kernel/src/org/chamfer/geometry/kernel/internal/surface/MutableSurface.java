package org.chamfer.geometry.kernel.internal.surface;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.solid.NormalForm;

/**
 * A surface under construction, by half-edges as in {@link Surface}. The fields are open because the phases that build
 * and simplify surfaces are loops over millions of them; the arrays may be longer than what is in use.
 *
 * <p>A removed triangle has -1 in its three {@link #starts} and {@link #pairs}.
 */
public final class MutableSurface {
    /** x, y, z of each vertex. */
    public double[] positions;

    /** Number of vertices, those included that no triangle uses any more. */
    public int vertexCount;

    /** For each half-edge the vertex where it starts, -1 if removed. */
    public int[] starts;

    /** For each half-edge the one that runs back, -1 if removed or not yet known. */
    public int[] pairs;

    /** Number of triangles, the removed ones included. */
    public int triangleCount;

    /** For each triangle the number of its flat face; the triangles of one face are coplanar and of one origin. */
    public int[] face;

    /** For each face the index of its origin in the table. */
    public int[] faceOrigin;

    /** Number of faces. */
    public int faceCount;

    /** For each triangle its unit normal, x, y, z; null if nobody has computed them. */
    public double[] normals;

    /** The origins. */
    public List<MeshOrigin> originTable;

    /** The size in millimetres of rounding. */
    public double epsilon;

    /** The distance in millimetres within which features may vanish. */
    public double tolerance;

    /**
     * Vertices from this number on came into being in the last operation; the others lie where an operand's vertex lies.
     */
    public int firstNewVertex;

    /** Makes an empty surface with room. */
    public MutableSurface(int vertices, int triangles, int faces) {
        positions = new double[3 * vertices];
        starts = new int[3 * triangles];
        pairs = new int[3 * triangles];
        face = new int[triangles];
        faceOrigin = new int[faces];
        originTable = new ArrayList<>();
    }

    /** A copy of a surface, with its groups as faces. */
    public static MutableSurface of(Surface surface) {
        MutableSurface copy = new MutableSurface(0, 0, surface.groupCount());
        copy.positions = surface.positions().clone();
        copy.vertexCount = surface.vertexCount();
        copy.starts = surface.starts().clone();
        copy.pairs = surface.pairs().clone();
        copy.triangleCount = surface.triangleCount();
        copy.face = surface.groups().clone();
        copy.faceCount = surface.groupCount();
        for (int t = 0; t < copy.triangleCount; t++) {
            copy.faceOrigin[copy.face[t]] = surface.origins()[t];
        }
        copy.normals = surface.normals().clone();
        copy.originTable = new ArrayList<>(surface.originTable());
        copy.epsilon = surface.epsilon();
        copy.tolerance = surface.tolerance();
        return copy;
    }

    /** Appends a vertex and returns its number. */
    public int addVertex(double x, double y, double z) {
        int at = 3 * vertexCount;
        if (at + 3 > positions.length) {
            positions = Arrays.copyOf(positions, at + Math.max(48, at >> 1));
        }
        positions[at] = x;
        positions[at + 1] = y;
        positions[at + 2] = z;
        return vertexCount++;
    }

    /** Appends a face and returns its number. */
    public int addFace(int origin) {
        if (faceCount == faceOrigin.length) {
            faceOrigin = Arrays.copyOf(faceOrigin, faceCount + Math.max(16, faceCount >> 1));
        }
        faceOrigin[faceCount] = origin;
        return faceCount++;
    }

    /** Appends a triangle without neighbours and returns its number; its normal, if there are any, is zero. */
    public int addTriangle(int a, int b, int c, int ofFace) {
        ensureTriangles(triangleCount + 1);
        int h = 3 * triangleCount;
        starts[h] = a;
        starts[h + 1] = b;
        starts[h + 2] = c;
        Arrays.fill(pairs, h, h + 3, -1);
        face[triangleCount] = ofFace;
        return triangleCount++;
    }

    /** Makes room for at least this many triangles altogether. */
    public void ensureTriangles(int count) {
        if (3 * count > starts.length || count > face.length) {
            int room = count + Math.max(16, count >> 1);
            starts = Arrays.copyOf(starts, 3 * room);
            pairs = Arrays.copyOf(pairs, 3 * room);
            face = Arrays.copyOf(face, room);
            if (normals != null) {
                normals = Arrays.copyOf(normals, 3 * room);
            }
        }
    }

    /** Makes two half-edges each other's pair. */
    public void pair(int h, int g) {
        pairs[h] = g;
        pairs[g] = h;
    }

    /** Marks a triangle as removed; its neighbours still point at it. */
    public void removeTriangle(int t) {
        Arrays.fill(starts, 3 * t, 3 * t + 3, -1);
        Arrays.fill(pairs, 3 * t, 3 * t + 3, -1);
    }

    /** True if a triangle is removed. */
    public boolean isRemoved(int t) {
        return starts[3 * t] < 0;
    }

    /**
     * Leaves out removed triangles, vertices that no triangle uses and faces without triangles; what stays keeps its
     * order. The arrays are exactly as long as needed afterwards.
     */
    public void compact() {
        Compaction.of(this, Work.alone());
    }

    /** The mesh in normal form. */
    public Mesh toMesh() {
        compact();
        return NormalForm.of(positions, starts, SurfaceBuilder.origins(this, Work.alone()), originTable);
    }

    /** {@link #toSurface(Work)} on the caller's thread. */
    public Surface toSurface() {
        return toSurface(Work.alone());
    }

    /** Compacts and gives the arrays away: nobody may use this any more. The faces become the groups. */
    public Surface toSurface(Work work) {
        Compaction.of(this, work);
        return SurfaceBuilder.of(this, work);
    }
}
