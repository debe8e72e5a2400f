package org.chamfer.nodes.internal.csg;

import java.util.List;
import java.util.Objects;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.MeshOrigin;
import org.chamfer.geometry.MeshRun;
import org.chamfer.geometry.Region;
import org.chamfer.graph.node.NodeContext;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.csg.CsgOperation;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;

/** Computes the geometry of trees that stand for nodes of a graph and not for code. */
public final class TreeEvaluation {
    /** Stands for the name that the evaluator gives to every object at the top; nobody writes such a name. */
    private static final String UNNAMED = "\u0000";

    private TreeEvaluation() {}

    /**
     * The solid of a tree. Colours and the parts of its operands are kept; what has no name gets none. The numbers of sources
     * are left out, because there is no code that they would lead to.
     *
     * @throws DiagnosticException if it cannot be computed
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    public static Mesh mesh(CsgNode tree, NodeContext context) throws DiagnosticException {
        return evaluate(tree, context) instanceof Mesh mesh ? withoutOwnNames(mesh) : Mesh.EMPTY;
    }

    /**
     * The plane figure of a tree.
     *
     * @throws DiagnosticException if it cannot be computed
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    public static Region region(CsgNode tree, NodeContext context) throws DiagnosticException {
        return evaluate(tree, context) instanceof Region region ? region : Region.EMPTY;
    }

    private static Geometry evaluate(CsgNode tree, NodeContext context) throws DiagnosticException {
        CsgNode named = Trees.of(new CsgOperation.Group(UNNAMED), tree);
        CsgNode root = Trees.of(new CsgOperation.Group(""), named);
        return context.service(GeometryEvaluator.class)
                .evaluate(root, context, message -> context.diagnostic(EmptyResult.reworded(message)));
    }

    private static Mesh withoutOwnNames(Mesh mesh) {
        List<MeshRun> runs = mesh.runs().stream()
                .map(run -> new MeshRun(run.firstTriangle(), run.triangleCount(), withoutOwnName(run.origin())))
                .toList();
        return new Mesh(mesh.positions(), mesh.triangles(), MeshRun.inOrder(runs));
    }

    private static MeshOrigin withoutOwnName(MeshOrigin origin) {
        String part = Objects.equals(origin.part(), UNNAMED) ? null : origin.part();
        return new MeshOrigin(origin.color(), part, MeshOrigin.UNKNOWN.source());
    }
}
