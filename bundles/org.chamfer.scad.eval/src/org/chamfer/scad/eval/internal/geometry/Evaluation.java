package org.chamfer.scad.eval.internal.geometry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.geometry.ModelPart;
import org.chamfer.scad.eval.internal.geometry.input.InputGeometry;
import org.chamfer.scad.eval.internal.geometry.plan.Plan;
import org.chamfer.scad.eval.internal.geometry.plan.Planner;
import org.chamfer.scad.eval.internal.geometry.run.PlanRun;
import org.chamfer.scad.eval.internal.geometry.run.PlanRun.NoticedStep;
import org.chamfer.scad.eval.internal.geometry.run.WorkQueue;
import org.chamfer.scad.eval.internal.geometry.shape.Shape;

/** One evaluation of a tree: planning, computing, putting the parts together. */
public final class Evaluation {
    private final Workshop shop;
    private final WorkContext context;
    private final Consumer<Diagnostic> messages;

    /** Prepares an evaluation. Messages come on the thread that calls {@link #run}. */
    public Evaluation(Workshop shop, WorkContext context, Consumer<Diagnostic> messages) {
        this.shop = shop;
        this.context = context;
        this.messages = messages;
    }

    /**
     * Evaluates a tree.
     *
     * @throws DiagnosticException if a part of it cannot be computed
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    public Geometry run(CsgNode root) throws DiagnosticException {
        List<Diagnostic> warnings = new ArrayList<>();
        Plan[] plan = new Plan[1];
        shop.threads().run(1, () -> plan[0] = Planner.plan(root, warnings::add));
        warnings.forEach(messages);
        Geometry geometry = plan[0].result() == null ? Mesh.EMPTY : compute(plan[0]);
        if (geometry.isEmpty()) {
            reportEmpty(root);
            return Mesh.EMPTY;
        }
        return geometry;
    }

    /**
     * Evaluates the top-level objects of a tree on their own.
     *
     * @throws DiagnosticException if a part of it cannot be computed
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    public List<ModelPart> runParts(CsgNode root) throws DiagnosticException {
        List<Diagnostic> warnings = new ArrayList<>();
        Map<String, Plan> plans = new LinkedHashMap<>();
        shop.threads().run(1, () -> plans.putAll(Planner.planParts(root, warnings::add)));
        warnings.forEach(messages);
        List<ModelPart> parts = new ArrayList<>();
        for (Map.Entry<String, Plan> plan : plans.entrySet()) {
            Geometry geometry = compute(plan.getValue());
            if (!geometry.isEmpty()) {
                parts.add(new ModelPart(plan.getKey(), geometry));
            }
        }
        if (parts.isEmpty()) {
            reportEmpty(root);
        }
        return parts;
    }

    private void reportEmpty(CsgNode root) {
        messages.accept(Diagnostic.error("geometry.empty", "Current top level object is empty.", root.source()));
    }

    private Geometry compute(Plan plan) throws DiagnosticException {
        context.checkCancelled();
        InputGeometry inputs = new InputGeometry(shop.inputs(), context);
        PlanRun run = new PlanRun(plan.result().step(), shop.cache(), shop.store(), inputs, context);
        run.start();
        WorkQueue queue = run.queue();
        shop.threads().run(shop.jobs(), () -> queue.work(shop.kernel()));
        for (NoticedStep noticed : run.notices()) {
            for (Shape.Notice notice : noticed.notices()) {
                messages.accept(new Diagnostic(
                        notice.severity(),
                        notice.code(),
                        notice.message(),
                        "",
                        noticed.step().source()));
            }
        }
        queue.check();
        Geometry geometry = run.result(plan.result());
        if (!isFinite(geometry)) {
            throw new DiagnosticException(Diagnostic.error(
                    "geometry.not-finite",
                    "the coordinates are beyond the range of numbers",
                    plan.result().step().source()));
        }
        return geometry;
    }

    private static boolean isFinite(Geometry geometry) {
        return switch (geometry) {
            case Mesh mesh -> isFinite(mesh.positions());
            case Region region -> region.contours().stream().allMatch(Evaluation::isFinite);
        };
    }

    private static boolean isFinite(double[] coordinates) {
        for (double coordinate : coordinates) {
            if (!Double.isFinite(coordinate)) {
                return false;
            }
        }
        return true;
    }
}
