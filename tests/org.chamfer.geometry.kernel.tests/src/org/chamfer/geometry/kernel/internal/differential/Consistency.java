package org.chamfer.geometry.kernel.internal.differential;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.chamfer.geometry.Mesh;
import org.chamfer.geometry.kernel.KernelException;

/** Whether a kernel agrees with itself about two solids, which tells who is wrong when two kernels do not agree. */
final class Consistency {
    /** What does not add up has to be so many times larger with the other kernel. */
    private static final double FACTOR = 100;
    /** Sums are not more exact than this part of them. */
    private static final double ROUNDING = 1e-15;

    private final Precision precision;
    private final List<Mesh> operands;

    /** All that two solids give. */
    private record Results(
            SurfaceFacts first,
            SurfaceFacts second,
            SurfaceFacts union,
            SurfaceFacts common,
            SurfaceFacts rest,
            SurfaceFacts otherRest) {
        /** How far the union and what is common are from the two solids; areas are if no faces coincide. */
        double remainder(ToDoubleFunction<SurfaceFacts> measure) {
            return Math.abs(measure.applyAsDouble(union) + measure.applyAsDouble(common) - both(measure));
        }

        double volumes() {
            return remainder(SurfaceFacts::volume)
                    + Math.abs(rest.volume() + common.volume() - first.volume())
                    + Math.abs(otherRest.volume() + common.volume() - second.volume());
        }

        double areas() {
            return remainder(SurfaceFacts::area) + Math.abs(rest.area() + otherRest.area() - both(SurfaceFacts::area));
        }

        double both(ToDoubleFunction<SurfaceFacts> measure) {
            return measure.applyAsDouble(first) + measure.applyAsDouble(second);
        }
    }

    Consistency(Precision precision, List<Mesh> operands) {
        this.precision = precision;
        this.operands = operands;
    }

    /** True if what a kernel makes of the two solids adds up much better than what the other one makes. */
    boolean speaksFor(Referee one, Referee other) {
        if (operands.size() != 2) {
            return false;
        }
        try {
            Results ours = results(one);
            Results theirs = results(other);
            return isWorse(theirs.volumes(), ours.volumes(), ours.both(SurfaceFacts::volume))
                    || precision == Precision.GENERIC
                            && isWorse(theirs.areas(), ours.areas(), ours.both(SurfaceFacts::area));
        } catch (KernelException _) {
            return false;
        }
    }

    private static boolean isWorse(double theirs, double ours, double whole) {
        return theirs > FACTOR * (ours + ROUNDING * whole);
    }

    private Results results(Referee kernel) throws KernelException {
        return new Results(
                SurfaceFacts.of(operands.get(0)),
                SurfaceFacts.of(operands.get(1)),
                kernel.combined(Operation.UNION, operands),
                kernel.combined(Operation.INTERSECTION, operands),
                kernel.combined(Operation.DIFFERENCE, operands),
                kernel.combined(Operation.DIFFERENCE, operands.reversed()));
    }
}
