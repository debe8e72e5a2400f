package org.chamfer.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.digest.Digester;

/**
 * An immutable indexed triangle mesh in millimetres. Triangles wind counter-clockwise seen from outside.
 *
 * <p>The arrays are not copied on the way in or out: whoever makes a mesh gives its arrays away, and nobody writes to
 * the arrays that {@link #positions()} and {@link #triangles()} return.
 */
public final class Mesh implements Geometry {
    /** The mesh without triangles. */
    public static final Mesh EMPTY = new Mesh(new double[0], new int[0], List.of());

    private final double[] positions;
    private final int[] triangles;
    private final List<MeshRun> runs;
    private Bounds bounds;
    private Digest digest;

    /**
     * Makes a mesh.
     *
     * @param positions x, y, z of each vertex
     * @param triangles three vertex indices of each triangle
     * @param runs stretches that cover all triangles in order
     * @throws IllegalArgumentException if an index or a run does not fit
     */
    public Mesh(double[] positions, int[] triangles, List<MeshRun> runs) {
        if (positions.length % 3 != 0 || triangles.length % 3 != 0) {
            throw new IllegalArgumentException("positions and triangles come in threes");
        }
        int vertices = positions.length / 3;
        for (int index : triangles) {
            if (index < 0 || index >= vertices) {
                throw new IllegalArgumentException("vertex " + index + " of " + vertices);
            }
        }
        int next = 0;
        for (MeshRun run : runs) {
            if (run.firstTriangle() != next) {
                throw new IllegalArgumentException("run starts at " + run.firstTriangle() + ", expected " + next);
            }
            next += run.triangleCount();
        }
        if (next != triangles.length / 3) {
            throw new IllegalArgumentException("runs cover " + next + " of " + triangles.length / 3 + " triangles");
        }
        this.positions = positions;
        this.triangles = triangles;
        this.runs = List.copyOf(runs);
    }

    /** A mesh whose triangles all have the same origin. */
    public static Mesh of(double[] positions, int[] triangles, MeshOrigin origin) {
        Objects.requireNonNull(origin, "origin");
        return new Mesh(
                positions,
                triangles,
                triangles.length == 0 ? List.of() : List.of(new MeshRun(0, triangles.length / 3, origin)));
    }

    /**
     * Meshes side by side as one: nothing is combined, no vertices are merged. Runs of the same origin that meet become
     * one.
     *
     * @throws IllegalArgumentException if there are more vertices or triangles than an array can hold
     */
    public static Mesh sideBySide(List<Mesh> meshes) {
        List<Mesh> parts = meshes.stream().filter(mesh -> !mesh.isEmpty()).toList();
        if (parts.size() < 2) {
            return parts.isEmpty() ? EMPTY : parts.getFirst();
        }
        double[] positions = new double
                [lengthOf(
                        parts.stream().mapToLong(part -> part.positions.length).sum())];
        int[] triangles = new int
                [lengthOf(
                        parts.stream().mapToLong(part -> part.triangles.length).sum())];
        List<MeshRun> runs = new ArrayList<>();
        int coordinate = 0;
        int corner = 0;
        for (Mesh part : parts) {
            System.arraycopy(part.positions, 0, positions, coordinate, part.positions.length);
            for (int vertex : part.triangles) {
                triangles[corner++] = coordinate / 3 + vertex;
            }
            coordinate += part.positions.length;
            runs.addAll(part.runs);
        }
        return new Mesh(positions, triangles, MeshRun.inOrder(runs));
    }

    private static int lengthOf(long length) {
        if (length > Integer.MAX_VALUE - Long.BYTES) {
            throw new IllegalArgumentException("more than an array can hold: " + length);
        }
        return (int) length;
    }

    /** x, y, z of each vertex; not to be written to. */
    public double[] positions() {
        return positions;
    }

    /** Three vertex indices of each triangle; not to be written to. */
    public int[] triangles() {
        return triangles;
    }

    /** Stretches that cover all triangles in order. */
    public List<MeshRun> runs() {
        return runs;
    }

    /** Number of vertices. */
    public int vertexCount() {
        return positions.length / 3;
    }

    /** Number of triangles. */
    public int triangleCount() {
        return triangles.length / 3;
    }

    @Override
    public boolean isEmpty() {
        return triangles.length == 0;
    }

    @Override
    public Bounds bounds() {
        if (bounds == null) {
            bounds = computeBounds();
        }
        return bounds;
    }

    @Override
    public Digest digest() {
        if (digest == null) {
            Digester digester =
                    new Digester("mesh").add(positions).add(triangles).add(runs.size());
            for (MeshRun run : runs) {
                MeshOrigin origin = run.origin();
                Color color = origin.color();
                digester.add(run.triangleCount()).add(origin.source());
                digester.add(origin.part() != null).add(origin.part() == null ? "" : origin.part());
                digester.add(color != null);
                if (color != null) {
                    digester.add((double) color.red()).add((double) color.green());
                    digester.add((double) color.blue()).add((double) color.alpha());
                }
            }
            digest = digester.finish();
        }
        return digest;
    }

    /**
     * This mesh moved. Triangles are turned round if the transform mirrors, so that they still wind outwards.
     */
    public Mesh transformed(Affine3 transform) {
        double[] moved = new double[positions.length];
        for (int i = 0; i < positions.length; i += 3) {
            double x = positions[i];
            double y = positions[i + 1];
            double z = positions[i + 2];
            moved[i] = transform.x(x, y, z);
            moved[i + 1] = transform.y(x, y, z);
            moved[i + 2] = transform.z(x, y, z);
        }
        int[] turned = triangles;
        if (transform.determinant() < 0) {
            turned = triangles.clone();
            for (int i = 0; i < turned.length; i += 3) {
                turned[i + 1] = triangles[i + 2];
                turned[i + 2] = triangles[i + 1];
            }
        }
        return new Mesh(moved, turned, runs);
    }

    /** Comparing is several times as quick as Math.min where the optimising compiler has not been; NaN stays NaN. */
    private Bounds computeBounds() {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double minZ = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        double maxZ = Double.NEGATIVE_INFINITY;
        for (int index : triangles) {
            double x = positions[3 * index];
            double y = positions[3 * index + 1];
            double z = positions[3 * index + 2];
            minX = x < minX || x != x ? x : minX;
            minY = y < minY || y != y ? y : minY;
            minZ = z < minZ || z != z ? z : minZ;
            maxX = x > maxX || x != x ? x : maxX;
            maxY = y > maxY || y != y ? y : maxY;
            maxZ = z > maxZ || z != z ? z : maxZ;
        }
        return new Bounds(minX, minY, minZ, maxX, maxY, maxZ);
    }
}
