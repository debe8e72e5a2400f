package org.chamfer.geometry.kernel.internal.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.differential.Step.Carried;
import org.chamfer.geometry.kernel.internal.differential.Step.Combined;
import org.chamfer.geometry.kernel.internal.differential.Step.Hulled;
import org.chamfer.geometry.kernel.internal.differential.Step.Moved;
import org.chamfer.geometry.kernel.internal.differential.Step.Pair;
import org.chamfer.geometry.kernel.internal.differential.Step.Shadowed;
import org.chamfer.geometry.kernel.internal.differential.Step.Shape;
import org.chamfer.geometry.kernel.internal.differential.Step.Sliced;
import org.chamfer.geometry.kernel.internal.differential.Step.Summed;
import org.chamfer.geometry.solid.ConvexityTest;

/**
 * Runs the steps of a case with one kernel, and each operation also with a referee on the same operands. The results
 * have to be solids, agree, and add up. Where the truth is known without a kernel, it is taken instead of the referee.
 */
final class CaseRun {
    /** So much may the order of a sum matter. */
    private static final double SUM_PRECISION = 1e-9;
    /** Manifold's sums of solids that are not convex miss thin wedges. */
    private static final double HOLLOW_SUM_PRECISION = 1e-3;

    private final KernelCase one;
    private final MeshOperations ours;
    private final Referee theirs;
    private final Optional<GridTruth> truth;
    private final List<Mesh> meshes = new ArrayList<>();

    CaseRun(KernelCase one, MeshOperations ours, Referee theirs) {
        this.one = one;
        this.ours = ours;
        this.theirs = theirs;
        truth = GridTruth.of(one);
    }

    void run() throws FindingException {
        for (Step step : one.steps()) {
            meshes.add(
                    switch (step) {
                        case Shape shape -> Shapes.make(shape.kind(), shape.numbers(), meshes.size());
                        case Moved moved -> meshes.get(moved.source()).transformed(moved.transform());
                        case Hulled hulled -> hull(operands(hulled.sources()));
                        case Combined combined -> combined(combined.operation(), combined.sources());
                        case Pair pair -> pair(pair.sources());
                        case Carried(int source, Affine3 transform) -> carried(meshes.get(source), transform);
                        case Summed summed -> sum(operands(summed.sources()));
                        case Sliced(int source, double height) -> sliced(meshes.get(source), height);
                        case Shadowed(int source) -> shadowed(meshes.get(source));
                    });
        }
    }

    private List<Mesh> operands(List<Integer> sources) {
        return sources.stream().map(meshes::get).toList();
    }

    private Mesh hull(List<Mesh> operands) throws FindingException {
        Comparison comparison = comparison("hull", operands);
        Mesh result = required(comparison, () -> ours.hull(operands));
        SurfaceFacts facts = comparison.sound(result);
        comparison.fills(facts);
        comparison.isHull(
                result,
                operands.stream()
                        .flatMapToDouble(mesh -> DoubleStream.of(mesh.positions()))
                        .toArray());
        return result;
    }

    private Mesh combined(Operation operation, List<Integer> sources) throws FindingException {
        List<Mesh> operands = operands(sources);
        Comparison comparison = comparison(operation.word(), operands);
        try {
            Mesh result = required(comparison, () -> ours.compute(operation, operands));
            SurfaceFacts facts = comparison.sound(result);
            if (truth.isPresent()) {
                comparison.same(facts, truth.get().facts(operation, sources));
            } else {
                agree(comparison, facts, optional(() -> theirs.combined(operation, operands)), operands);
            }
            return result;
        } catch (FindingException e) {
            KernelCase alone = KernelCase.alone(one.precision(), operation, operands);
            throw new FindingException(e.finding().withAlone(alone));
        }
    }

    private Mesh pair(List<Integer> sources) throws FindingException {
        Mesh result = combined(Operation.UNION, sources);
        SurfaceFacts union = SurfaceFacts.of(result);
        SurfaceFacts rest = SurfaceFacts.of(combined(Operation.DIFFERENCE, sources));
        SurfaceFacts otherRest = SurfaceFacts.of(combined(Operation.DIFFERENCE, sources.reversed()));
        SurfaceFacts common = SurfaceFacts.of(combined(Operation.INTERSECTION, sources));
        SurfaceFacts first = SurfaceFacts.of(meshes.get(sources.get(0)));
        SurfaceFacts second = SurfaceFacts.of(meshes.get(sources.get(1)));
        Comparison comparison = comparison("pair", operands(sources));
        comparison.partition(
                "A-B and B-A and A&B of A+B", rest.volume() + otherRest.volume() + common.volume(), union.volume());
        comparison.partition("A-B and A&B of A", rest.volume() + common.volume(), first.volume());
        comparison.partition("B-A and A&B of B", otherRest.volume() + common.volume(), second.volume());
        if (one.precision() == Precision.GENERIC) {
            // No faces coincide: each piece of surface is in one of the two.
            double area = first.area() + second.area();
            double length = 2 * (union.length() + rest.length() + otherRest.length());
            comparison.surfaces("A+B and A&B of A and B", union.area() + common.area(), area, length);
            comparison.surfaces("A-B and B-A of A and B", rest.area() + otherRest.area(), area, length);
        }
        return result;
    }

    /** A solid that the kernel moves is where its mesh is moved to. */
    private Mesh carried(Mesh solid, Affine3 transform) throws FindingException {
        SurfaceFacts expected = SurfaceFacts.of(solid.transformed(transform));
        Comparison comparison = new Comparison(one.precision(), "transform", List.of(expected));
        Mesh result = required(comparison, () -> ours.moved(solid, transform));
        comparison.same(comparison.sound(result), expected);
        return result;
    }

    private Mesh sum(List<Mesh> operands) throws FindingException {
        Bounds a = operands.get(0).bounds();
        Bounds b = operands.get(1).bounds();
        Bounds box = new Bounds(
                a.minX() + b.minX(),
                a.minY() + b.minY(),
                a.minZ() + b.minZ(),
                a.maxX() + b.maxX(),
                a.maxY() + b.maxY(),
                a.maxZ() + b.maxZ());
        List<SurfaceFacts> facts = operands.stream().map(SurfaceFacts::of).toList();
        Comparison comparison = new Comparison(one.precision(), "sum", facts, box);
        Mesh result = required(comparison, () -> ours.sum(operands));
        SurfaceFacts sum = comparison.sound(result);
        comparison.fills(sum);
        comparison.alike(
                sum, SurfaceFacts.of(required(comparison, () -> ours.sum(operands.reversed()))), SUM_PRECISION);
        if (operands.stream().allMatch(ConvexityTest::isConvex)) {
            comparison.isHull(result, sumsOfVertices(operands.get(0), operands.get(1)));
            return result;
        }
        Optional<SurfaceFacts> expected = optional(() -> theirs.sum(operands));
        if (expected.isPresent()) {
            comparison.alike(sum, expected.get(), HOLLOW_SUM_PRECISION);
        }
        return result;
    }

    /** Each vertex of one solid moved by each of the other. */
    private static double[] sumsOfVertices(Mesh first, Mesh second) {
        double[] p = first.positions();
        double[] q = second.positions();
        double[] sums = new double[p.length / 3 * q.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = p[3 * (i / q.length) + i % 3] + q[i % q.length];
        }
        return sums;
    }

    private Mesh sliced(Mesh solid, double height) throws FindingException {
        Comparison comparison = comparison("slice", List.of(solid));
        FigureFacts figure = FigureFacts.of(required(comparison, () -> ours.slice(solid, height)));
        Optional<FigureFacts> expected = optional(() -> theirs.slice(solid, height));
        if (expected.isPresent()) {
            comparison.sameFigure(figure, expected.get());
        }
        return solid;
    }

    private Mesh shadowed(Mesh solid) throws FindingException {
        Comparison comparison = comparison("shadow", List.of(solid));
        FigureFacts figure = FigureFacts.of(required(comparison, () -> ours.shadow(solid)));
        Optional<FigureFacts> expected = optional(() -> theirs.shadow(solid));
        if (expected.isPresent()) {
            comparison.sameFigure(figure, expected.get());
        }
        return solid;
    }

    private Comparison comparison(String place, List<Mesh> operands) {
        return new Comparison(
                one.precision(), place, operands.stream().map(SurfaceFacts::of).toList());
    }

    /** Compares with the other kernel's result, which does not count if that kernel contradicts itself. */
    private void agree(Comparison comparison, SurfaceFacts facts, Optional<SurfaceFacts> expected, List<Mesh> operands)
            throws FindingException {
        if (expected.isEmpty()) {
            return;
        }
        try {
            comparison.same(facts, expected.get());
        } catch (FindingException e) {
            if (!new Consistency(one.precision(), operands).speaksFor(new KernelReferee(ours), theirs)) {
                throw e;
            }
        }
    }

    private static <T> T required(Comparison comparison, MeshOperations.Computation<T> computation)
            throws FindingException {
        try {
            return computation.compute();
        } catch (KernelException e) {
            if (e.getCause() != null) {
                throw new FindingException(Trial.crash(e.getCause()));
            }
            throw comparison.failure("refused", e.reason() + ": " + e.getMessage());
        }
    }

    private static <T> Optional<T> optional(MeshOperations.Computation<T> computation) {
        try {
            return Optional.of(computation.compute());
        } catch (KernelException _) {
            // The referee need not be able to do everything.
            return Optional.empty();
        }
    }
}
