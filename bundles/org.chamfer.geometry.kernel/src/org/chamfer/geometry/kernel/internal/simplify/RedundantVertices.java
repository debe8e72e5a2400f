package org.chamfer.geometry.kernel.internal.simplify;

import java.util.Arrays;
import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Takes away vertices within one face and vertices on a straight line between two faces, and fills their places with
 * triangles. (Schroeder, Zarge, Lorensen, "Decimation of triangle meshes", 1992, for what is exactly flat.) Unlike the
 * collapse of an edge this needs no neighbour that sees the whole place.
 *
 * <p>Precondition: a closed 2-manifold without repeated edges, triangles of one face coplanar within the tolerance.
 * Postcondition: the same; no triangle is turned over and no degenerate one is made; what is left of such vertices cannot
 * be removed without either. Vertices with few triangles go first, which keeps the work linear. If there are many, those
 * whose neighbours all lie in their {@link Regions region} of space are removed first, the regions side by side.
 */
final class RedundantVertices {
    /** With fewer vertices cutting space into regions costs more than it gains. */
    private static final int MANY = 4096;

    private final SurfaceEditor editor;
    private final MutableSurface surface;
    private final Scope scope;
    private final Drift drift;
    private final double epsilon;
    private final double tolerance;
    private final VertexStar star;
    private boolean[] waiting = new boolean[0];

    RedundantVertices(SurfaceEditor editor, Scope scope, Drift drift, double epsilon, double tolerance) {
        this.editor = editor;
        surface = editor.surface;
        this.scope = scope;
        this.drift = drift;
        this.epsilon = epsilon;
        this.tolerance = tolerance;
        star = star(v -> true);
    }

    private VertexStar star(VertexTest within) {
        return new VertexStar(editor, drift, epsilon, tolerance, within);
    }

    /** Removes what it can among these vertices and those that change with them. */
    void remove(Ints vertices, Work work) {
        if (surface.vertexCount > waiting.length) {
            waiting = Arrays.copyOf(waiting, surface.vertexCount + (surface.vertexCount >> 2));
        }
        VertexTest isRedundant = star::mayGo;
        Ints candidates = isRedundant.among(vertices, work);
        VertexRemoval everywhere = new VertexRemoval(editor, scope, star, waiting);
        Ints rest = candidates.size < MANY ? candidates : removeInRegions(candidates, work);
        for (int i = 0; i < rest.size; i++) {
            everywhere.add(rest.items[i]);
        }
        everywhere.run(work);
        editor.touched.addAll(everywhere.touched);
    }

    /** Removes vertices in all regions at once; those are left that have neighbours in another one. */
    private Ints removeInRegions(Ints candidates, Work work) {
        drift.makeRoom(surface.vertexCount);
        Regions regions = new Regions(surface.positions, candidates);
        VertexRemoval[] removals = new VertexRemoval[Regions.COUNT];
        work.forRange(removals.length, 1, (from, to) -> {
            for (int region = from; region < to; region++) {
                int here = region;
                removals[region] = new VertexRemoval(editor, scope, star(v -> regions.of(v) == here), waiting);
                for (int i = 0; i < candidates.size; i++) {
                    if (regions.of(candidates.items[i]) == region) {
                        removals[region].add(candidates.items[i]);
                    }
                }
                removals[region].run(work);
            }
        });
        Ints rest = new Ints();
        for (VertexRemoval removal : removals) {
            editor.touched.addAll(removal.touched);
            rest.addAll(removal.beyond);
        }
        return rest;
    }
}
