package org.chamfer.scad.eval.geometry;

import java.util.List;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.internal.geometry.Evaluation;
import org.chamfer.scad.eval.internal.geometry.ResultIdentity;
import org.chamfer.scad.eval.internal.geometry.Workshop;
import org.chamfer.scad.eval.internal.geometry.input.InputReaders;
import org.chamfer.scad.eval.internal.geometry.run.GeometryCache;
import org.chamfer.scad.eval.internal.geometry.run.KernelSlots;
import org.chamfer.scad.eval.internal.geometry.run.StoredResults;
import org.chamfer.scad.eval.internal.thread.DeepThreads;

/**
 * Computes the geometry of a CSG tree, as OpenSCAD 2025 does. Results are the same bytes for any number of jobs and
 * whatever was computed before; results of subtrees are kept, so that an edit re-computes only what changed.
 *
 * <p>Thread-safe: one instance serves many evaluations at once. It opens no more sessions of the kernel than there are
 * processors, or jobs if those are more; evaluations beyond wait for each other. Nothing has to be closed.
 *
 * <p>The triangles of a mesh carry their colour, the name of the top-level object they belong to, and the pre-order
 * number within the tree of the node that made them: of a primitive, an extrusion, a hull or a Minkowski sum.
 */
public final class GeometryEvaluator {
    /** Share of the heap that the results of subtrees may take. */
    private static final int HEAP_SHARE = 4;

    private final Workshop shop;

    /**
     * Makes an evaluator that keeps results in a quarter of the heap.
     *
     * @param kernel what computes; not opened for models that need no kernel
     * @param jobs number of threads, at least 1
     */
    public GeometryEvaluator(GeometryKernel kernel, int jobs) {
        this(kernel, jobs, Runtime.getRuntime().maxMemory() / HEAP_SHARE);
    }

    /**
     * Makes an evaluator.
     *
     * @param kernel what computes; not opened for models that need no kernel
     * @param jobs number of threads, at least 1
     * @param cacheBytes memory for the results of subtrees, 0 to keep none
     */
    public GeometryEvaluator(GeometryKernel kernel, int jobs, long cacheBytes) {
        this(kernel, jobs, cacheBytes, SubtreeStore.NONE);
    }

    /**
     * Makes an evaluator that looks for results in a store where its memory has none.
     *
     * @param kernel what computes; not opened for models that need no kernel
     * @param jobs number of threads, at least 1
     * @param cacheBytes memory for the results of subtrees, 0 to keep none
     * @param store gets results of booleans, hulls, sums, offsets and the like whose operands are not small
     */
    public GeometryEvaluator(GeometryKernel kernel, int jobs, long cacheBytes, SubtreeStore store) {
        if (jobs < 1) {
            throw new IllegalArgumentException("at least one job is needed: " + jobs);
        }
        int sessions = Math.max(jobs, Runtime.getRuntime().availableProcessors());
        this.shop = new Workshop(
                new KernelSlots(kernel, sessions),
                jobs,
                new DeepThreads("chamfer-geometry"),
                new GeometryCache(cacheBytes),
                new StoredResults(store, store == SubtreeStore.NONE ? "" : ResultIdentity.of(kernel)),
                new InputReaders());
    }

    /**
     * Computes the geometry of a tree. Nodes in the background ({@code %}) are left out.
     *
     * @param root the root; the children of a root group are the parts of the model
     * @param context asked again and again whether the result is still wanted
     * @param messages gets warnings and errors that do not end the evaluation, in the order of the tree, on the calling
     *     thread; among them the error "Current top level object is empty."
     * @return a mesh or a region; {@link org.chamfer.geometry.Mesh#EMPTY} if there is nothing
     * @throws DiagnosticException if a part cannot be computed, such as a polyhedron that is not closed; names the call
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    public Geometry evaluate(CsgNode root, WorkContext context, Consumer<Diagnostic> messages)
            throws DiagnosticException {
        return new Evaluation(shop, context, messages).run(root);
    }

    /**
     * Computes the top-level objects of a tree without combining them: each is whole, where {@link #evaluate} gives
     * their union.
     *
     * @return what is not empty, in the order of the tree; messages and failures as in {@link #evaluate}
     * @throws DiagnosticException if a part cannot be computed
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    public List<ModelPart> evaluateParts(CsgNode root, WorkContext context, Consumer<Diagnostic> messages)
            throws DiagnosticException {
        return new Evaluation(shop, context, messages).runParts(root);
    }
}
