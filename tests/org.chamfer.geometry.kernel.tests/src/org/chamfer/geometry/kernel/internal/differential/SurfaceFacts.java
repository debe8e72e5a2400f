package org.chamfer.geometry.kernel.internal.differential;

import java.util.Arrays;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.measure.MeshFacts;

/**
 * What a surface is measured by.
 *
 * @param defect why it does not bound a solid, empty if it does
 * @param volume enclosed volume
 * @param area surface area
 * @param length of all edges together
 * @param bounds the box around it
 * @param reach the largest absolute coordinate
 * @param triangles number of triangles
 */
record SurfaceFacts(
        String defect, double volume, double area, double length, Bounds bounds, double reach, int triangles) {
    /** Measures a mesh. It is sound if it is finite and each edge joins exactly two triangles that wind alike. */
    static SurfaceFacts of(Mesh mesh) {
        double[] p = mesh.positions();
        int[] t = mesh.triangles();
        double reach = 0;
        for (double coordinate : p) {
            // A coordinate that is not a number stays.
            reach = Math.max(reach, Math.abs(coordinate));
        }
        double length = 0;
        for (int corner = 0; corner < t.length; corner++) {
            length += distance(p, t[corner], t[next(corner)]) / 2;
        }
        MeshFacts facts = MeshFacts.of(mesh);
        return new SurfaceFacts(
                Double.isFinite(reach) ? defectOf(mesh) : "a coordinate is not finite",
                facts.volume(),
                facts.area(),
                length,
                facts.bounds(),
                reach,
                facts.triangles());
    }

    private static String defectOf(Mesh mesh) {
        int[] t = mesh.triangles();
        long[] forward = new long[t.length];
        long[] backward = new long[t.length];
        for (int corner = 0; corner < t.length; corner++) {
            long from = t[corner];
            long to = t[next(corner)];
            if (from == to) {
                return "a triangle has two equal corners";
            }
            forward[corner] = from << 32 | to;
            backward[corner] = to << 32 | from;
        }
        Arrays.sort(forward);
        Arrays.sort(backward);
        if (!Arrays.equals(forward, backward)) {
            return "the surface is open or not oriented";
        }
        for (int i = 1; i < forward.length; i++) {
            if (forward[i] == forward[i - 1]) {
                return "an edge joins more than two triangles";
            }
        }
        return "";
    }

    private static int next(int corner) {
        return corner % 3 == 2 ? corner - 2 : corner + 1;
    }

    private static double distance(double[] p, int a, int b) {
        double x = p[3 * a] - p[3 * b];
        double y = p[3 * a + 1] - p[3 * b + 1];
        double z = p[3 * a + 2] - p[3 * b + 2];
        return Math.sqrt(x * x + y * y + z * z);
    }
}
