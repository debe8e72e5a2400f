package org.chamfer.geometry.kernel.internal.bool;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.surface.Surface;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * The boolean operations of two closed oriented surfaces.
 *
 * <p>Steps: (1) {@link EdgeFaceCrossings}, (2) {@link Windings}, (3) {@link ResultVertices}, {@link EdgePieces},
 * {@link Seams} and {@link Contours}, (4) {@link FaceTriangles}, (5) {@link ResultAssembly}. The result is closed and
 * oriented and every half-edge has its pair, whatever the operands' faces, edges and vertices have in common and however
 * intersections are rounded, because every decision follows from comparisons that never contradict each other; it is
 * geometrically right within rounding. It may have vertices at which several fans meet, tiny and flat triangles: the
 * simplifier's work. Source: J. Smith, Towards robust inexact geometric computation; refined by Manifold.
 */
public final class Boolean3D {
    private Boolean3D() {}

    /**
     * Computes the surface of a union, a difference or an intersection.
     *
     * <p>The whole triangles of a come first, then those of b, then the pieces of those that were cut. Faces are numbered
     * by operand and group: those of b follow those of a. {@link MutableSurface#firstNewVertex} is set.
     *
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public static MutableSurface compute(Surface a, Surface b, Operation operation, Work work) {
        Operand first = Operand.first(a, operation);
        Operand second = Operand.second(b, operation);
        EdgeFaceCrossings crossings = EdgeFaceCrossings.of(first, second, work);
        CutEdges[] cuts = new CutEdges[2];
        int[][] windings = new int[2][];
        work.both(
                a.triangleCount() + b.triangleCount(),
                () -> {
                    cuts[0] = new CutEdges(first, crossings.ofA());
                    windings[0] = Windings.of(first, second, true, cuts[0], work);
                },
                () -> {
                    cuts[1] = new CutEdges(second, crossings.ofB());
                    windings[1] = Windings.of(second, first, false, cuts[1], work);
                });
        ResultVertices vertices =
                new ResultVertices(first, second, windings[0], windings[1], crossings, operation, work);
        return new ResultAssembly(first, second, crossings, cuts[0], cuts[1], vertices, work)
                .assemble(operation == Operation.DIFFERENCE);
    }

    /** The origins of both operands, each once; the entries of b are numbered in {@code numbersOfB}. */
    static List<MeshOrigin> origins(Surface a, Surface b, int[] numbersOfB) {
        List<MeshOrigin> all = new ArrayList<>(a.originTable());
        Map<MeshOrigin, Integer> numbers = new HashMap<>();
        for (MeshOrigin origin : all) {
            numbers.putIfAbsent(origin, numbers.size());
        }
        for (int i = 0; i < numbersOfB.length; i++) {
            MeshOrigin origin = b.originTable().get(i);
            Integer known = numbers.putIfAbsent(origin, all.size());
            if (known == null) {
                all.add(origin);
            }
            numbersOfB[i] = known == null ? all.size() - 1 : known;
        }
        return all;
    }
}
