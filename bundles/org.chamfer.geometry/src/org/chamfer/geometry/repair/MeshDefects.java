package org.chamfer.geometry.repair;

import java.util.ArrayList;
import java.util.List;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.internal.repair.Analysis;
import org.chamfer.geometry.internal.repair.Crossings;

/**
 * What is wrong with a mesh, in numbers. Vertices count as they are numbered: a soup of triangles without common vertices
 * has open edges only.
 *
 * @param openEdges edges that an odd number of triangles use
 * @param holes closed walks along edges of a single triangle
 * @param nonManifoldEdges edges that more than two triangles use; where solids touch in an edge this is no mistake
 * @param turnedEdges edges of an even number of triangles that do not wind the same way around
 * @param duplicateFacets triangles that can be left out because another one has the same vertices
 * @param degenerateFacets triangles that use a vertex twice
 * @param flatFacets triangles without area between three different vertices; harmless in a closed surface
 * @param unusedVertices vertices of no triangle; harmless
 * @param coincidentVertices vertices at the same place as an earlier one; harmless where solids touch
 * @param shells parts of the surface that are connected by edges
 * @param invertedShells closed shells that are inside out, so that something winds around a place less than no times
 * @param nestedShells closed shells that wind outwards inside of another one that does; harmless, but no cavities
 * @param oneSidedShells patches of the surface that have one side only, like a Möbius strip
 * @param crossings pairs of triangles that go through each other, {@link #NOT_COUNTED} if nobody looked
 * @param crossingsComplete false if there may be more crossings
 * @param firstOpenEdge x, y, z of the middle of an open edge in millimetres; empty if there is none
 * @param firstCrossing x, y, z of a place in millimetres where triangles cross; empty if there is none
 */
public record MeshDefects(
        int openEdges,
        int holes,
        int nonManifoldEdges,
        int turnedEdges,
        int duplicateFacets,
        int degenerateFacets,
        int flatFacets,
        int unusedVertices,
        int coincidentVertices,
        int shells,
        int invertedShells,
        int nestedShells,
        int oneSidedShells,
        int crossings,
        boolean crossingsComplete,
        List<Double> firstOpenEdge,
        List<Double> firstCrossing) {
    /** Stands for a number that was not looked for. */
    public static final int NOT_COUNTED = -1;

    /**
     * Looks at a mesh, but not for crossings, in time about in proportion to its size.
     *
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public static MeshDefects of(Mesh mesh, WorkContext work) {
        return Analysis.of(mesh, work);
    }

    /**
     * Looks at a mesh, also for crossings.
     *
     * @param mostCrossings the search ends when more than so many have been found, or takes too long
     * @throws java.util.concurrent.CancellationException if the work is cancelled
     */
    public static MeshDefects of(Mesh mesh, int mostCrossings, WorkContext work) {
        return of(mesh, work).withCrossingsOf(mesh, mostCrossings, work);
    }

    /** These defects with the crossings of a mesh. */
    public MeshDefects withCrossingsOf(Mesh mesh, int mostCrossings, WorkContext work) {
        Crossings found = new Crossings(mesh, mostCrossings, work);
        return new MeshDefects(
                openEdges,
                holes,
                nonManifoldEdges,
                turnedEdges,
                duplicateFacets,
                degenerateFacets,
                flatFacets,
                unusedVertices,
                coincidentVertices,
                shells,
                invertedShells,
                nestedShells,
                oneSidedShells,
                found.count(),
                found.isComplete(),
                firstOpenEdge,
                found.first());
    }

    /** True if something is wrong, or may be for programs that are strict: edges of more than two triangles count. */
    public boolean any() {
        return isRepairable() || nonManifoldEdges > 0 || oneSidedShells > 0 || crossings > 0;
    }

    /** True if every edge is used as often in one direction as in the other, so that the mesh bounds something. */
    public boolean isClosed() {
        return openEdges == 0 && turnedEdges == 0;
    }

    /** True if there is something that {@link MeshRepair} looks after. */
    boolean isRepairable() {
        return openEdges > 0 || turnedEdges > 0 || duplicateFacets > 0 || degenerateFacets > 0 || invertedShells > 0;
    }

    /** Phrases for people, such as {@code 12 open edges}, of what is wrong; harmless things are left out. */
    public List<String> describe() {
        List<String> phrases = new ArrayList<>();
        Phrases.add(phrases, "", openEdges, "open edge", "open edges");
        Phrases.add(
                phrases, "", nonManifoldEdges, "edge of more than two triangles", "edges of more than two triangles");
        Phrases.add(phrases, "", turnedEdges, "edge between turned triangles", "edges between turned triangles");
        Phrases.add(phrases, "", duplicateFacets, "duplicated facet", "duplicated facets");
        Phrases.add(phrases, "", degenerateFacets, "degenerate facet", "degenerate facets");
        Phrases.add(phrases, "", invertedShells, "inverted shell", "inverted shells");
        Phrases.add(phrases, "", oneSidedShells, "one-sided surface", "one-sided surfaces");
        if (crossingsComplete) {
            Phrases.add(phrases, "", crossings, "pair of crossing triangles", "pairs of crossing triangles");
        } else if (crossings > 0) {
            phrases.add("more than " + crossings + " pairs of crossing triangles");
        }
        return phrases;
    }
}
