package org.chamfer.geometry.solid;

import java.util.List;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshRun;

/** Tells meshes that are in normal form already, which most are that come from a kernel or from the cache. */
final class NormalFormTest {
    private NormalFormTest() {}

    /** True if a mesh is in normal form and no two of its vertices lie at one place; false if in doubt. */
    static boolean isNormal(Mesh mesh) {
        return areSorted(mesh.positions())
                && areRunsSorted(mesh.runs())
                && areTrianglesSorted(mesh)
                && VertexOrder.used(mesh.vertexCount(), mesh.triangles(), Ranges.ALONE).length == mesh.vertexCount();
    }

    private static boolean areSorted(double[] p) {
        for (int i = 0; i < p.length; i++) {
            if (p[i] == 0 && 1 / p[i] < 0) {
                return false;
            }
        }
        for (int i = 3; i < p.length; i += 3) {
            boolean ascends = p[i - 3] < p[i]
                    || p[i - 3] == p[i] && (p[i - 2] < p[i + 1] || p[i - 2] == p[i + 1] && p[i - 1] < p[i + 2]);
            if (!ascends) {
                return false;
            }
        }
        return true;
    }

    private static boolean areRunsSorted(List<MeshRun> runs) {
        for (int i = 1; i < runs.size(); i++) {
            if (OriginOrder.COMPARATOR.compare(
                            runs.get(i - 1).origin(), runs.get(i).origin())
                    >= 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean areTrianglesSorted(Mesh mesh) {
        int[] t = mesh.triangles();
        for (MeshRun run : mesh.runs()) {
            int first = 3 * run.firstTriangle();
            int end = first + 3 * run.triangleCount();
            for (int i = first; i < end; i += 3) {
                if (t[i] > t[i + 1] || t[i] > t[i + 2] || i > first && isAfter(t, i - 3, i)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isAfter(int[] t, int i, int k) {
        if (t[i] != t[k]) {
            return t[i] > t[k];
        }
        return t[i + 1] != t[k + 1] ? t[i + 1] > t[k + 1] : t[i + 2] > t[k + 2];
    }
}
