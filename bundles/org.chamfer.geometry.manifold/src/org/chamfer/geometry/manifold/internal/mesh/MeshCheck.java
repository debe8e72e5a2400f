package org.chamfer.geometry.manifold.internal.mesh;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;

/** Finds out whether a mesh bounds a solid, and repairs what is only a matter of notation. */
public final class MeshCheck {
    /** Smaller negative volumes, relative to the cube of the diagonal, may be rounding noise. */
    private static final double NOISE = 1e-12;

    private MeshCheck() {}

    /**
     * Checks a mesh. If it is open only because vertices at the same place have several numbers, or because triangles
     * have equal corners, the result is a mesh without that.
     *
     * @throws KernelException with the number of open edges and the first of them, or the first coordinate that is not
     *     finite, or if the surface is inside out
     */
    public static Mesh closed(Mesh mesh) throws KernelException {
        checkFinite(mesh);
        Mesh result = mesh;
        EdgeTable edges = new EdgeTable(mesh.triangles());
        if (edges.open() > 0 || hasCollapsedTriangle(mesh.triangles())) {
            result = merged(mesh);
            edges = new EdgeTable(result.triangles());
            if (edges.open() > 0) {
                throw notClosed(result, edges);
            }
        }
        checkOrientation(result);
        return result;
    }

    /** True if surfaces touch along an edge, so that it belongs to more than two triangles. */
    public static boolean hasSharedEdges(Mesh mesh) {
        return new EdgeTable(mesh.triangles()).shared() > 0;
    }

    private static void checkFinite(Mesh mesh) throws KernelException {
        double[] positions = mesh.positions();
        for (int i = 0; i < positions.length; i++) {
            if (!Double.isFinite(positions[i])) {
                throw new KernelException(
                        Reason.NOT_FINITE,
                        "vertex " + i / 3 + " has a coordinate that is not a finite number: " + positions[i]);
            }
        }
    }

    private static boolean hasCollapsedTriangle(int[] triangles) {
        for (int i = 0; i < triangles.length; i += 3) {
            if (isCollapsed(triangles[i], triangles[i + 1], triangles[i + 2])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCollapsed(int a, int b, int c) {
        return a == b || b == c || c == a;
    }

    private static KernelException notClosed(Mesh mesh, EdgeTable edges) {
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

    /** The enclosed volume, relative to the first corner of the box for accuracy, must not be negative. */
    private static void checkOrientation(Mesh mesh) throws KernelException {
        if (mesh.isEmpty()) {
            return;
        }
        Bounds box = mesh.bounds();
        double volume = 0;
        double[] p = mesh.positions();
        int[] t = mesh.triangles();
        for (int i = 0; i < t.length; i += 3) {
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
        double size = box.diagonal();
        if (volume / 6 < -NOISE * size * size * size) {
            throw new KernelException(
                    Reason.SELF_CROSSING,
                    "the surface is inside out: it encloses " + number(volume / 6)
                            + " mm³; its triangles wind the wrong way round");
        }
    }

    /** The mesh with one vertex a position and without triangles that have become lines. */
    private static Mesh merged(Mesh mesh) {
        record Position(double x, double y, double z) {}
        double[] p = mesh.positions();
        Map<Position, Integer> first = new HashMap<>();
        int[] target = new int[mesh.vertexCount()];
        for (int i = 0; i < target.length; i++) {
            // Adding zero makes negative zero equal to zero.
            Position position = new Position(p[3 * i] + 0.0, p[3 * i + 1] + 0.0, p[3 * i + 2] + 0.0);
            Integer known = first.putIfAbsent(position, i);
            target[i] = known == null ? i : known;
        }
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
}
