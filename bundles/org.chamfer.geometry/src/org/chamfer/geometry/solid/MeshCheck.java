package org.chamfer.geometry.solid;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;

/** Finds out whether a mesh bounds a solid, and repairs what is only a matter of notation. */
public final class MeshCheck {
    /** Smaller negative volumes, relative to the cube of the diagonal, may be rounding noise. */
    private static final double NOISE = 1e-12;

    private static final int GRAIN = 8192;

    private MeshCheck() {}

    /**
     * A mesh that passed.
     *
     * @param mesh the mesh, closed
     * @param sharesEdges true if surfaces touch along an edge, so that it belongs to more than two triangles
     * @param pairs the partner of each half-edge, see {@link PairedMesh}; null if edges are shared
     */
    public record Checked(Mesh mesh, boolean sharesEdges, int[] pairs) {}

    /**
     * Checks a mesh. If it is open only because vertices at the same place have several numbers, or because triangles
     * have equal corners, the result is a mesh without that.
     *
     * @throws KernelException with the number of open edges and the first of them, or the first coordinate that is not
     *     finite, or if the surface is inside out
     */
    public static Checked checked(Mesh mesh) throws KernelException {
        return checked(mesh, Ranges.ALONE);
    }

    /**
     * {@link #checked(Mesh)}, perhaps on several threads.
     *
     * @throws KernelException if it does not pass
     */
    public static Checked checked(Mesh mesh, Ranges ranges) throws KernelException {
        requireFinite(mesh, ranges);
        Mesh result = mesh;
        EdgePairs edges = EdgePairs.of(mesh.triangles(), mesh.vertexCount(), ranges);
        if (edges.open() > 0 || hasCollapsedTriangle(mesh.triangles(), ranges)) {
            result = merged(mesh);
            edges = EdgePairs.of(result.triangles(), result.vertexCount(), ranges);
            requireClosed(result, edges);
        }
        requireOutward(result, ranges);
        boolean sharesEdges = edges.sharedCount() > 0;
        return new Checked(result, sharesEdges, sharesEdges ? null : edges.pairs());
    }

    /**
     * The mesh of {@link #checked}.
     *
     * @throws KernelException if it does not pass
     */
    public static Mesh closed(Mesh mesh) throws KernelException {
        return checked(mesh).mesh();
    }

    /**
     * Refuses a mesh with a coordinate that is not a finite number.
     *
     * @throws KernelException with the first such vertex
     */
    public static void requireFinite(Mesh mesh) throws KernelException {
        requireFinite(mesh, Ranges.ALONE);
    }

    private static void requireFinite(Mesh mesh, Ranges ranges) throws KernelException {
        double[] positions = mesh.positions();
        boolean[] odd = new boolean[1];
        ranges.forRange(positions.length, 3 * GRAIN, (from, to) -> {
            for (int i = from; i < to; i++) {
                if (!Double.isFinite(positions[i])) {
                    odd[0] = true;
                    return;
                }
            }
        });
        for (int i = 0; odd[0] && i < positions.length; i++) {
            if (!Double.isFinite(positions[i])) {
                throw new KernelException(
                        Reason.NOT_FINITE,
                        "vertex " + i / 3 + " has a coordinate that is not a finite number: " + positions[i]);
            }
        }
    }

    /**
     * Refuses a mesh that is not closed.
     *
     * @param edges the half-edges of its triangles
     * @throws KernelException with the number of open edges and the first of them
     */
    public static void requireClosed(Mesh mesh, EdgePairs edges) throws KernelException {
        if (edges.open() > 0) {
            throw notClosed(mesh, edges);
        }
    }

    /** True if two corners of some triangle are the same vertex. */
    private static boolean hasCollapsedTriangle(int[] triangles, Ranges ranges) {
        boolean[] some = new boolean[1];
        ranges.forRange(triangles.length, 3 * GRAIN, (from, to) -> {
            for (int i = from; i < to; i += 3) {
                if (isCollapsed(triangles[i], triangles[i + 1], triangles[i + 2])) {
                    some[0] = true;
                    return;
                }
            }
        });
        return some[0];
    }

    private static boolean isCollapsed(int a, int b, int c) {
        return a == b || b == c || c == a;
    }

    private static KernelException notClosed(Mesh mesh, EdgePairs edges) {
        String count = edges.open() == 1 ? "1 edge does" : edges.open() + " edges do";
        return new KernelException(
                Reason.NOT_MANIFOLD,
                "the surface is not closed: " + count + " not join two triangles, the first from "
                        + place(mesh, edges.firstOpenStart()) + " to " + place(mesh, edges.firstOpenEnd()));
    }

    private static String place(Mesh mesh, int vertex) {
        double[] p = mesh.positions();
        return "[" + number(p[3 * vertex]) + ", " + number(p[3 * vertex + 1]) + ", " + number(p[3 * vertex + 2]) + "]";
    }

    /** Six significant digits, as people write them. */
    private static String number(double value) {
        return new BigDecimal(value)
                .round(new MathContext(6))
                .stripTrailingZeros()
                .toPlainString();
    }

    /**
     * Refuses a closed mesh that is inside out: the enclosed volume, relative to the first corner of the box for
     * accuracy, must not be negative.
     *
     * @throws KernelException with the volume
     */
    public static void requireOutward(Mesh mesh) throws KernelException {
        requireOutward(mesh, Ranges.ALONE);
    }

    private static void requireOutward(Mesh mesh, Ranges ranges) throws KernelException {
        if (mesh.isEmpty()) {
            return;
        }
        Bounds box = mesh.bounds();
        double[] parts = new double[(mesh.triangleCount() - 1) / GRAIN + 1];
        ranges.forRange(
                mesh.triangleCount(), GRAIN, (from, to) -> parts[from / GRAIN] = sixVolumes(mesh, box, from, to));
        double volume = 0;
        for (double part : parts) {
            volume += part;
        }
        double size = box.diagonal();
        if (volume / 6 < -NOISE * size * size * size) {
            throw new KernelException(
                    Reason.SELF_CROSSING,
                    "the surface is inside out: it encloses " + number(volume / 6)
                            + " mm³; its triangles wind the wrong way round");
        }
    }

    /** Six times the volume between some triangles and the first corner of the box. */
    private static double sixVolumes(Mesh mesh, Bounds box, int from, int to) {
        double volume = 0;
        double[] p = mesh.positions();
        int[] t = mesh.triangles();
        for (int i = 3 * from; i < 3 * to; i += 3) {
            double ax = p[3 * t[i]] - box.minX();
            double ay = p[3 * t[i] + 1] - box.minY();
            double az = p[3 * t[i] + 2] - box.minZ();
            double bx = p[3 * t[i + 1]] - box.minX();
            double by = p[3 * t[i + 1] + 1] - box.minY();
            double bz = p[3 * t[i + 1] + 2] - box.minZ();
            double cx = p[3 * t[i + 2]] - box.minX();
            double cy = p[3 * t[i + 2] + 1] - box.minY();
            double cz = p[3 * t[i + 2] + 2] - box.minZ();
            volume += ax * (by * cz - bz * cy) + ay * (bz * cx - bx * cz) + az * (bx * cy - by * cx);
        }
        return volume;
    }

    /** The mesh with one vertex a position and without triangles that have become lines. */
    public static Mesh merged(Mesh mesh) {
        double[] p = mesh.positions();
        int[] target = targets(mesh);
        int[] triangles = new int[mesh.triangles().length];
        List<MeshRun> runs = new ArrayList<>();
        int kept = 0;
        for (MeshRun run : mesh.runs()) {
            int firstKept = kept;
            for (int i = run.firstTriangle(); i < run.firstTriangle() + run.triangleCount(); i++) {
                int a = target[mesh.triangles()[3 * i]];
                int b = target[mesh.triangles()[3 * i + 1]];
                int c = target[mesh.triangles()[3 * i + 2]];
                if (!isCollapsed(a, b, c)) {
                    triangles[3 * kept] = a;
                    triangles[3 * kept + 1] = b;
                    triangles[3 * kept + 2] = c;
                    kept++;
                }
            }
            if (kept > firstKept) {
                runs.add(new MeshRun(firstKept, kept - firstKept, run.origin()));
            }
        }
        return new Mesh(p, Arrays.copyOf(triangles, 3 * kept), runs);
    }

    /** For each vertex that is used the first one at the same place. */
    private static int[] targets(Mesh mesh) {
        double[] clean = mesh.positions().clone();
        for (int i = 0; i < clean.length; i++) {
            // Adding zero makes negative zero equal to zero.
            clean[i] += 0.0;
        }
        int[] order = VertexOrder.used(mesh.vertexCount(), mesh.triangles(), Ranges.ALONE);
        PositionSort.sort(clean, order, Ranges.ALONE);
        int[] target = new int[mesh.vertexCount()];
        for (int i = 0; i < order.length; i++) {
            boolean same = i > 0 && PositionSort.isSame(clean, order[i - 1], order[i]);
            target[order[i]] = same ? target[order[i - 1]] : order[i];
        }
        return target;
    }
}
