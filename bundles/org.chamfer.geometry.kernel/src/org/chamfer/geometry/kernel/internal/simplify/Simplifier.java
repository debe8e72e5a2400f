package org.chamfer.geometry.kernel.internal.simplify;

import org.chamfer.geometry.kernel.internal.surface.MutableSurface;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;

/**
 * Takes from a closed surface what its shape does not need: edges and triangles of the size of rounding, vertices within
 * faces and on straight edges, and places where it touches itself.
 *
 * <p>Precondition: each half-edge has a pair, triangles of one face are coplanar within the tolerance and of one origin.
 * Postcondition: a closed, oriented 2-manifold, each vertex with one fan of triangles and two vertices with at most one
 * edge between them; the surface has nowhere moved farther than the tolerance and no triangle has been turned over. The
 * result depends on the numbering of the input alone.
 *
 * <p>The steps follow Manifold's (E. Lalish and others): 1. pinched vertices and repeated edges are parted; 2. short
 * edges collapse; 3. faces of one plane and origin become one; 4. redundant vertices go, 5. degenerate triangles are
 * turned away and 6. flat folds removed. Steps 2 to 6 begin again with what has changed, until nothing does. Time and memory are linear.
 */
public final class Simplifier {
    /** More rounds would only move degenerate triangles about. */
    private static final int MOST_ROUNDS = 8;

    /** How many times rounding the moves at one place may add up to, if that is more than the tolerance. */
    private static final double ROUNDINGS = 4;

    private Simplifier() {}

    /**
     * Simplifies in place; removed triangles stay marked until {@link MutableSurface#compact()}.
     *
     * @param surface all half-edges paired; its normals, if there are any, stay right
     * @param tolerance how far the surface may move, in millimetres; at least rounding counts
     * @param firstNewVertex the first vertex that no operand has: only what is beside it and later ones changes; 0 for
     *     everything
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public static void run(MutableSurface surface, double tolerance, int firstNewVertex, Work work) {
        if (surface.triangleCount == 0 || firstNewVertex >= surface.vertexCount) {
            return;
        }
        work.checkCancelled();
        double epsilon = surface.epsilon;
        double distance = Math.max(tolerance, epsilon);
        Scope scope = new Scope(surface, firstNewVertex, work);
        SurfaceEditor[] editors = new SurfaceEditor[1];
        int[][] uses = new int[1][];
        work.both(
                surface.triangleCount,
                () -> editors[0] = new SurfaceEditor(surface),
                () -> uses[0] = PinchedVertices.uses(surface));
        SurfaceEditor editor = editors[0];
        new PinchedVertices(editor, uses[0]).split(scope, work);
        separate(editor, scope, work);
        Drift drift = new Drift(Math.max(distance, ROUNDINGS * epsilon));
        Ints vertices = scope.vertices;
        FaceMerging faces = new FaceMerging(editor, scope, distance);
        ShortEdges shortEdges = new ShortEdges(editor, scope, drift, epsilon, distance);
        RedundantVertices redundant = new RedundantVertices(editor, scope, drift, epsilon, distance);
        DegenerateTriangles degenerate = new DegenerateTriangles(editor, scope, distance);
        Folds folds = new Folds(editor, scope, epsilon, distance);
        ChangedNormals normals = new ChangedNormals(editor);
        shortEdges.collapse(vertices, work);
        scope.takeInLater(surface);
        Ints changed = vertices;
        for (int round = 0; round < MOST_ROUNDS && !changed.isEmpty(); round++) {
            normals.note(editor.touched);
            editor.touched.clear();
            faces.merge(changed, work);
            redundant.remove(changed, work);
            degenerate.flatten(changed, work);
            folds.flatten(changed, work);
            shortEdges.collapse(takeTouched(editor, scope), work);
            changed = takeTouched(editor, scope);
        }
        normals.note(editor.touched);
        normals.compute(work);
    }

    /** The vertices within the scope whose triangles have changed, each once. */
    private static Ints takeTouched(SurfaceEditor editor, Scope scope) {
        Ints found = new Ints();
        editor.newMarks();
        for (int i = 0; i < editor.touched.size; i++) {
            int v = editor.touched.items[i];
            if (scope.contains(v) && editor.out(v) >= 0 && !editor.mark(v)) {
                found.add(v);
            }
        }
        return found;
    }

    private static void separate(SurfaceEditor editor, Scope scope, Work work) {
        VertexTest mayHaveRepeatedEdge = editor::mayHaveRepeatedEdge;
        Ints candidates = mayHaveRepeatedEdge.among(scope.vertices, work);
        for (int i = 0; i < candidates.size; i++) {
            int v = candidates.items[i];
            if (editor.out(v) >= 0) {
                editor.separate(v);
            }
        }
        scope.takeInLater(editor.surface);
    }
}
