package org.chamfer.scad.eval.fuzz;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Geometry;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.Region;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.csg.CsgNode;
import org.chamfer.scad.eval.geometry.GeometryEvaluator;
import org.chamfer.scad.eval.geometry.TestKernel;

/** Computes the geometry of programs with small trees: it ends in finite coordinates or a diagnostic. */
final class GeometryProbe implements Probe {
    private static final long LIMIT_MILLIS = 1_000;
    private static final int LARGEST_TREE = 200;

    private final ScadEvaluator evaluator = new ScadEvaluator();
    private final GeometryEvaluator geometry = new GeometryEvaluator(TestKernel.INSTANCE, 1, 0);

    @Override
    public Optional<Finding> examine(FuzzCase one) {
        TimedWork.Outcome<CsgNode> tree =
                new TimedWork("evaluation", LIMIT_MILLIS).run(context -> evaluated(one, context));
        if (tree.value() == null || tree.value().size() > LARGEST_TREE) {
            return tree.finding();
        }
        TimedWork.Outcome<Boolean> finite =
                new TimedWork("geometry", LIMIT_MILLIS).run(context -> isFinite(tree.value(), context));
        return finite.value() == null || finite.value()
                ? finite.finding()
                : Optional.of(new Finding("geometry has coordinates that are not finite", "", ""));
    }

    private CsgNode evaluated(FuzzCase one, WorkContext context) {
        return evaluator
                .evaluate(one.request(), EvaluationListener.NONE, context)
                .root();
    }

    private boolean isFinite(CsgNode tree, WorkContext context) {
        try {
            return coordinates(geometry.evaluate(tree, context, _ -> {})).allMatch(Double::isFinite);
        } catch (DiagnosticException _) {
            // It was refused in words.
            return true;
        }
    }

    private static DoubleStream coordinates(Geometry result) {
        return switch (result) {
            case Mesh mesh -> Arrays.stream(mesh.positions());
            case Region region -> region.contours().stream().flatMapToDouble(Arrays::stream);
        };
    }
}
