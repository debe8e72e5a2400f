package org.chamfer.geometry.kernel.internal.minkowski;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.parts.Components;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.chamfer.geometry.solid.ConvexityTest;

/**
 * Minkowski sums. The sum of two convex solids is the hull of the sums of their vertices; solids of several convex parts
 * are summed part by part. Otherwise the surfaces are cut into flat convex pieces, and the sums of all pairs of pieces
 * (or of pieces and the convex operand) are united: they are the points that a point of one surface, moved by the other
 * surface, reaches. What is still missing are places where one operand, moved, lies within the other without touching
 * its surface. They are covered by each operand moved to a point of each shell of the other one; if that one is convex,
 * to a point inside it.
 *
 * <p>Triangles of the result have no known origin.
 */
public final class MinkowskiSum {
    /** So many pieces are summed before they are united. */
    private static final int BATCH = 1024;

    private final UnionTree tree;
    private final Work work;

    private MinkowskiSum(UnionOf union, Work work) {
        tree = new UnionTree(union);
        this.work = work;
    }

    /**
     * The sum of two solids.
     *
     * @param union unites pieces of the sum
     */
    public static Surface of(Surface first, Surface second, UnionOf union, Work work) throws KernelException {
        MinkowskiSum sum = new MinkowskiSum(union, work);
        List<Surface> others = parts(second);
        for (Surface part : parts(first)) {
            for (Surface other : others) {
                sum.add(part, other);
            }
        }
        Surface result = sum.tree.result();
        return result == null ? Surface.of(Mesh.EMPTY, work) : result;
    }

    /** The closed parts, each a solid of its own; the solid itself if some of them are voids. */
    private static List<Surface> parts(Surface solid) throws KernelException {
        Components components = Components.of(solid);
        if (components.count() == 1) {
            return List.of(solid);
        }
        for (double volume : components.volumes()) {
            if (volume <= 0) {
                return List.of(solid);
            }
        }
        List<Surface> parts = new ArrayList<>();
        for (Mesh mesh : components.meshes()) {
            parts.add(Surface.of(mesh));
        }
        return parts;
    }

    private void add(Surface first, Surface second) throws KernelException {
        boolean firstConvex = isConvex(first);
        boolean secondConvex = isConvex(second);
        if (firstConvex && secondConvex) {
            tree.add(Surface.of(ConvexSum.of(first.positions(), second.positions(), work), work));
        } else if (secondConvex) {
            addMoved(first, middle(second.positions()));
            addSums(FlatPieces.of(first), List.of(second.positions()));
        } else if (firstConvex) {
            add(second, first);
        } else {
            addMovedToShells(first, second);
            addMovedToShells(second, first);
            addSums(FlatPieces.of(first), FlatPieces.of(second));
        }
    }

    private static boolean isConvex(Surface surface) {
        return ConvexityTest.isConvex(surface.positions(), surface.starts(), surface.pairs());
    }

    /** A point inside a convex solid. */
    private static double[] middle(double[] points) {
        double[] middle = new double[3];
        for (int i = 0; i < points.length; i++) {
            middle[i % 3] += points[i] / (points.length / 3);
        }
        return middle;
    }

    private void addMovedToShells(Surface solid, Surface shells) throws KernelException {
        for (int h : Components.of(shells).firstHalfEdges()) {
            int vertex = 3 * shells.starts()[h];
            double[] p = shells.positions();
            addMoved(solid, new double[] {p[vertex], p[vertex + 1], p[vertex + 2]});
        }
    }

    private void addMoved(Surface solid, double[] by) throws KernelException {
        Mesh plain = Mesh.of(solid.positions(), solid.starts(), MeshOrigin.UNKNOWN);
        tree.add(Surface.of(plain.transformed(Affine3.translation(by[0], by[1], by[2])), work));
    }

    /** Adds the sums of all pairs of convex pieces, the hulls of a batch by all threads. */
    private void addSums(List<double[]> pieces, List<double[]> others) throws KernelException {
        long pairs = (long) pieces.size() * others.size();
        for (long from = 0; from < pairs; from += BATCH) {
            Surface[] sums = new Surface[(int) Math.min(BATCH, pairs - from)];
            long start = from;
            work.forRange(sums.length, 8, (begin, end) -> {
                Work alone = new Work(work.context(), 1);
                for (int i = begin; i < end; i++) {
                    double[] piece = pieces.get((int) ((start + i) / others.size()));
                    double[] other = others.get((int) ((start + i) % others.size()));
                    sums[i] = surface(ConvexSum.of(piece, other, alone), alone);
                }
            });
            for (Surface sum : sums) {
                tree.add(sum);
            }
            work.context().progress("Minkowski sum", (double) (from + sums.length) / pairs);
        }
    }

    private static Surface surface(Mesh hull, Work alone) {
        try {
            return Surface.of(hull, alone);
        } catch (KernelException e) {
            throw new IllegalStateException("a hull is not closed", e);
        }
    }
}
