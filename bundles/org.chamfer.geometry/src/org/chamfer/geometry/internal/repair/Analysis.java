package org.chamfer.geometry.internal.repair;

import java.util.Arrays;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.repair.MeshDefects;

/** Looks for everything that is wrong with a mesh, apart from crossings. */
public final class Analysis {
    /** A triangle is flat if its height is below this part of its longest edge. */
    private static final double FLAT = 1e-12;

    private final Mesh mesh;
    private final int[] triangles;
    private final EdgeTable edges;

    private int open;
    private List<Double> firstOpen = List.of();
    private int crowded;
    private int turned;

    private Analysis(Mesh mesh, WorkContext work) {
        this.mesh = mesh;
        triangles = mesh.triangles();
        edges = new EdgeTable(triangles, mesh.vertexCount(), work);
    }

    /** Looks at a mesh. */
    public static MeshDefects of(Mesh mesh, WorkContext work) {
        return new Analysis(mesh, work).run(work);
    }

    private MeshDefects run(WorkContext work) {
        countEdges();
        Winding winding = new Winding(triangles, edges, work);
        int[] consistent = winding.consistent();
        EdgeTable consistentEdges =
                consistent == triangles ? edges : new EdgeTable(consistent, mesh.vertexCount(), work);
        Shells shells = new Shells(consistent, consistentEdges, winding, work);
        Nesting nesting = new Nesting(mesh.positions(), shells, mesh.bounds(), work);
        int holes = open == 0
                ? 0
                : new Holes(consistent, consistentEdges, mesh.vertexCount(), work)
                        .loops()
                        .size();
        boolean[] used = new boolean[mesh.vertexCount()];
        for (int vertex : triangles) {
            used[vertex] = true;
        }
        int unused = 0;
        for (boolean one : used) {
            unused += one ? 0 : 1;
        }
        boolean[] all = new boolean[mesh.vertexCount()];
        Arrays.fill(all, true);
        int degenerate = 0;
        int flat = 0;
        for (int i = 0; i < mesh.triangleCount(); i++) {
            if (EdgeTable.isDegenerate(triangles, i)) {
                degenerate++;
            } else if (isFlat(i)) {
                flat++;
            }
        }
        return new MeshDefects(
                open,
                holes,
                crowded,
                turned,
                new FacetCopies(triangles, edges, work).count(),
                degenerate,
                flat,
                unused,
                new VertexJoining(mesh.positions(), all, 0, work).count(),
                shells.count(),
                nesting.invertedCount(),
                nesting.nestedCount(),
                winding.twistedCount(),
                MeshDefects.NOT_COUNTED,
                true,
                firstOpen,
                List.of());
    }

    private void countEdges() {
        for (int edge = 0; edge < edges.count(); edge++) {
            int uses = edges.uses(edge);
            if (uses % 2 == 1) {
                open++;
                firstOpen = firstOpen.isEmpty() ? middle(edges.corner(edges.start(edge))) : firstOpen;
            }
            if (uses > 2) {
                crowded++;
            }
            if (uses % 2 == 0 && edges.balance(edge) != 0) {
                turned++;
            }
        }
    }

    /** The middle of the edge from a corner to the next. */
    private List<Double> middle(int corner) {
        double[] p = mesh.positions();
        int a = 3 * triangles[corner];
        int b = 3 * triangles[EdgeTable.next(corner)];
        return List.of((p[a] + p[b]) / 2, (p[a + 1] + p[b + 1]) / 2, (p[a + 2] + p[b + 2]) / 2);
    }

    private boolean isFlat(int triangle) {
        double[] p = mesh.positions();
        int a = 3 * triangles[3 * triangle];
        int b = 3 * triangles[3 * triangle + 1];
        int c = 3 * triangles[3 * triangle + 2];
        double ux = p[b] - p[a];
        double uy = p[b + 1] - p[a + 1];
        double uz = p[b + 2] - p[a + 2];
        double vx = p[c] - p[a];
        double vy = p[c + 1] - p[a + 1];
        double vz = p[c + 2] - p[a + 2];
        double nx = uy * vz - uz * vy;
        double ny = uz * vx - ux * vz;
        double nz = ux * vy - uy * vx;
        double u = ux * ux + uy * uy + uz * uz;
        double v = vx * vx + vy * vy + vz * vz;
        double longest =
                Math.max(Math.max(u, v), (vx - ux) * (vx - ux) + (vy - uy) * (vy - uy) + (vz - uz) * (vz - uz));
        return !(nx * nx + ny * ny + nz * nz > FLAT * FLAT * longest * longest);
    }
}
