package org.chamfer.geometry.internal.repair;

import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;

/** Numbers the bodies of a mesh: a shell, with the closed shells inside it that turn inwards. */
public final class BodyLabels {
    private final Shells shells;
    private final int[] bodies;

    private BodyLabels(Mesh mesh, WorkContext work) {
        EdgeTable edges = new EdgeTable(mesh.triangles(), mesh.vertexCount(), work);
        Winding winding = new Winding(mesh.triangles(), edges, work);
        int[] consistent = winding.consistent();
        EdgeTable consistentEdges =
                consistent == mesh.triangles() ? edges : new EdgeTable(consistent, mesh.vertexCount(), work);
        shells = new Shells(consistent, consistentEdges, winding, work);
        bodies = new int[shells.count()];
        double[] volumes = Nesting.volumes(mesh.positions(), shells, mesh.bounds());
        ShellRays rays = null;
        for (int shell = 0; shell < bodies.length; shell++) {
            bodies[shell] = shell;
            if (bodies.length > 1 && shells.isClosed(shell) && volumes[shell] < 0) {
                work.checkCancelled();
                rays = rays == null ? new ShellRays(mesh.positions(), shells, work) : rays;
                bodies[shell] = smallest(rays.around(shell), volumes, shell);
            }
        }
    }

    /**
     * For each triangle the number of its body; numbers may be missing. Triangles that use a vertex twice belong to body 0.
     *
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public static int[] of(Mesh mesh, WorkContext work) {
        BodyLabels found = new BodyLabels(mesh, work);
        int[] labels = new int[mesh.triangleCount()];
        for (int triangle = 0; triangle < labels.length; triangle++) {
            int shell = found.shells.shell(triangle);
            labels[triangle] = shell == EdgeTable.NONE ? 0 : found.bodies[shell];
        }
        return labels;
    }

    /** The smallest shell that turns outwards and can hold a shell; the shell itself if there is none. */
    private static int smallest(int[] outer, double[] volumes, int shell) {
        int smallest = shell;
        for (int candidate : outer) {
            // A smaller one is only around the place that was looked at, not around all of the shell.
            boolean holds = volumes[candidate] > -volumes[shell];
            if (holds && (smallest == shell || volumes[candidate] < volumes[smallest])) {
                smallest = candidate;
            }
        }
        return smallest;
    }
}
