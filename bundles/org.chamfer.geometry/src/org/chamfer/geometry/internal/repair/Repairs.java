package org.chamfer.geometry.internal.repair;

import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.repair.RepairActions;

/**
 * One attempt to repair a surface.
 *
 * <ol>
 *   <li>Vertices of open edges are joined within a tolerance; those of closed surfaces that only touch stay apart.
 *   <li>Triangles that use a vertex twice, and copies of triangles, are left out.
 *   <li>Triangles are turned round that wind differently from most of their patch.
 *   <li>Plane holes are filled and cracks closed.
 *   <li>Shells that are inside out are turned round.
 * </ol>
 */
public final class Repairs {
    /** Distances below this part of the diagonal are none for holes that should be plane. */
    private static final double PLANE = 1e-6;
    /** Distances below this part of the largest coordinate are rounding of single precision. */
    private static final double ROUNDING = 2.5e-7;

    private final Mesh mesh;
    private final WorkContext work;
    private Surface surface;
    private int merged;
    private int degenerate;
    private int copies;
    private int turned;
    private int filled;
    private int cracks;
    private int added;
    private int inverted;
    private boolean closed;

    /**
     * Repairs a mesh.
     *
     * @param tolerance the distance in mm within which vertices of open edges become one
     * @param fewest nothing else is done if no more vertices than this are joined: then another attempt has been the same
     */
    public Repairs(Mesh mesh, double tolerance, int fewest, WorkContext work) {
        this.mesh = mesh;
        this.work = work;
        surface = Surface.of(mesh);
        join(tolerance);
        if (merged > fewest) {
            dropDegenerate();
            dropCopies();
            orient();
            if (turned > 0) {
                // Now it shows which ones of the copies that wind differently are needed.
                dropCopies();
            }
            fill();
            turnShells();
        }
    }

    /** True if every edge is used as often in one direction as in the other. */
    public boolean isClosed() {
        return closed;
    }

    /** What was done. */
    public RepairActions actions() {
        return new RepairActions(merged, degenerate, copies, turned, inverted, filled, cracks, added);
    }

    /** The repaired mesh; the same one if there was nothing to do. */
    public Mesh result() {
        return actions().any() ? surface.toMesh(mesh.runs()) : mesh;
    }

    private EdgeTable edges() {
        return new EdgeTable(surface.triangles(), surface.vertexCount(), work);
    }

    private void join(double tolerance) {
        boolean[] open = edges().openVertices(surface.vertexCount());
        VertexJoining joining = new VertexJoining(surface.positions(), open, tolerance, work);
        merged = joining.count();
        if (merged > 0) {
            int[] triangles = surface.triangles().clone();
            for (int i = 0; i < triangles.length; i++) {
                triangles[i] = joining.target(triangles[i]);
            }
            surface = surface.with(triangles);
        }
    }

    private void dropDegenerate() {
        boolean[] wanted = new boolean[surface.triangleCount()];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = !EdgeTable.isDegenerate(surface.triangles(), i);
            degenerate += wanted[i] ? 0 : 1;
        }
        if (degenerate > 0) {
            surface = surface.only(wanted);
        }
    }

    private void dropCopies() {
        FacetCopies found = new FacetCopies(surface.triangles(), edges(), work);
        copies += found.count();
        if (found.count() > 0) {
            boolean[] wanted = new boolean[surface.triangleCount()];
            for (int i = 0; i < wanted.length; i++) {
                wanted[i] = !found.isSuperfluous(i);
            }
            surface = surface.only(wanted);
        }
    }

    private void orient() {
        EdgeTable edges = edges();
        Winding winding = new Winding(surface.triangles(), edges, work);
        turned = winding.turnedCount();
        if (turned > 0) {
            surface = surface.with(winding.consistent());
        }
    }

    private void fill() {
        EdgeTable edges = edges();
        Winding winding = new Winding(surface.triangles(), edges, work);
        HoleFilling filling = new HoleFilling(surface, edges, winding, planeTolerance(), work);
        filled = filling.filled();
        cracks = filling.cracks();
        added = filling.added();
        surface = filling.result();
    }

    private double planeTolerance() {
        Bounds box = mesh.bounds();
        double largest = Math.max(
                Math.max(Math.abs(box.minX()), Math.abs(box.maxX())),
                Math.max(
                        Math.max(Math.abs(box.minY()), Math.abs(box.maxY())),
                        Math.max(Math.abs(box.minZ()), Math.abs(box.maxZ()))));
        return Math.max(PLANE * box.diagonal(), ROUNDING * largest);
    }

    private void turnShells() {
        EdgeTable edges = edges();
        // Filling may have joined patches that wound differently.
        Winding winding = new Winding(surface.triangles(), edges, work);
        turned += winding.turnedCount();
        surface = surface.with(winding.consistent());
        Shells shells = new Shells(surface.triangles(), edges, winding, work);
        Nesting nesting = new Nesting(surface.positions(), shells, mesh.bounds(), work);
        inverted = nesting.invertedCount();
        if (inverted > 0) {
            int[] triangles = surface.triangles().clone();
            for (int i = 0; i < surface.triangleCount(); i++) {
                if (shells.shell(i) != EdgeTable.NONE && nesting.isInverted(shells.shell(i))) {
                    Winding.turn(triangles, i);
                }
            }
            surface = surface.with(triangles);
            edges = edges();
        } else if (winding.turnedCount() > 0) {
            edges = edges();
        }
        closed = isBalanced(edges);
    }

    private static boolean isBalanced(EdgeTable edges) {
        for (int edge = 0; edge < edges.count(); edge++) {
            if (edges.balance(edge) != 0) {
                return false;
            }
        }
        return true;
    }
}
