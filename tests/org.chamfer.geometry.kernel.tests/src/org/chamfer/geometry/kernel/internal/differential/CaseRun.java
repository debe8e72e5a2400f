package org.chamfer.geometry.kernel.internal.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.internal.differential.Step.Combined;
import org.chamfer.geometry.kernel.internal.differential.Step.Hulled;
import org.chamfer.geometry.kernel.internal.differential.Step.Moved;
import org.chamfer.geometry.kernel.internal.differential.Step.Pair;
import org.chamfer.geometry.kernel.internal.differential.Step.Shape;

/**
 * Runs the steps of a case with one kernel, and each operation also with another one on the same operands. The results
 * have to be solids, agree, and add up. Where the truth is known without a kernel, it is taken instead of the other one.
 */
final class CaseRun {
    private final KernelCase one;
    private final MeshOperations ours;
    private final MeshOperations theirs;
    private final Optional<GridTruth> truth;
    private final List<Mesh> meshes = new ArrayList<>();

    CaseRun(KernelCase one, MeshOperations ours, MeshOperations theirs) {
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
                    });
        }
    }

    private List<Mesh> operands(List<Integer> sources) {
        return sources.stream().map(meshes::get).toList();
    }

    private Mesh hull(List<Mesh> operands) throws FindingException {
        Comparison comparison = comparison("hull", operands);
        Mesh result = required(comparison, () -> ours.hull(operands));
        agree(comparison, comparison.sound(result), optional(() -> theirs.hull(operands)), List.of());
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
                agree(comparison, facts, optional(() -> theirs.compute(operation, operands)), operands);
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
            if (!new Consistency(one.precision(), operands).speaksFor(ours, theirs)) {
                throw e;
            }
        }
    }

    private static Mesh required(Comparison comparison, MeshOperations.Computation computation)
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

    private static Optional<SurfaceFacts> optional(MeshOperations.Computation computation) {
        try {
            return Optional.of(SurfaceFacts.of(computation.compute()));
        } catch (KernelException _) {
            // The other kernel need not be able to do everything.
            return Optional.empty();
        }
    }
}
