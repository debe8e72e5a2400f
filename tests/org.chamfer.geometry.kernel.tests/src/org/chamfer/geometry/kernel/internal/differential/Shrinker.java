package org.chamfer.geometry.kernel.internal.differential;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.kernel.internal.differential.Step.Carried;
import org.chamfer.geometry.kernel.internal.differential.Step.Combined;
import org.chamfer.geometry.kernel.internal.differential.Step.Hulled;
import org.chamfer.geometry.kernel.internal.differential.Step.Moved;
import org.chamfer.geometry.kernel.internal.differential.Step.Pair;
import org.chamfer.geometry.kernel.internal.differential.Step.Shadowed;
import org.chamfer.geometry.kernel.internal.differential.Step.Shape;
import org.chamfer.geometry.kernel.internal.differential.Step.Sliced;
import org.chamfer.geometry.kernel.internal.differential.Step.Summed;

/** Makes cases smaller as long as they still fail: fewer steps, simpler shapes, rounder numbers. */
final class Shrinker {
    private static final int[] DIGITS = {1, 2, 3, 6};

    private final Predicate<KernelCase> fails;
    private final long end;

    /**
     * Prepares to make cases smaller.
     *
     * @param fails whether a case still shows the same fault
     * @param seconds how long that may take
     */
    Shrinker(Predicate<KernelCase> fails, long seconds) {
        this.fails = fails;
        end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** The smallest case that was found. */
    KernelCase shrunk(KernelCase one) {
        KernelCase smallest = one;
        Optional<KernelCase> smaller = Optional.of(one);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest);
        }
        return smallest;
    }

    private Optional<KernelCase> smaller(KernelCase one) {
        for (int i = 0; i < one.steps().size(); i++) {
            Optional<KernelCase> ended = attempt(one, one.steps().subList(0, i + 1));
            if (ended.isPresent()) {
                return ended;
            }
        }
        for (int i = one.steps().size() - 1; i >= 0; i--) {
            for (List<Step> changed : changes(one, i)) {
                Optional<KernelCase> smaller = attempt(one, changed);
                if (smaller.isPresent()) {
                    return smaller;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<KernelCase> attempt(KernelCase one, List<Step> changed) {
        KernelCase smaller = one.withSteps(changed);
        boolean isOther = !smaller.equals(one);
        return isOther && System.nanoTime() < end && fails.test(smaller) ? Optional.of(smaller) : Optional.empty();
    }

    /** Simpler programs that differ in one step, or in who uses its operand instead. */
    private static List<List<Step>> changes(KernelCase one, int number) {
        List<List<Step>> changes = new ArrayList<>();
        Step step = one.steps().get(number);
        if (number < one.steps().size() - 1) {
            for (int source : step.sources()) {
                changes.add(one.steps().stream()
                        .map(other -> other.renumbered(used -> used == number ? source : used))
                        .toList());
            }
        }
        for (Step simpler : simpler(step, one.precision())) {
            List<Step> changed = new ArrayList<>(one.steps());
            changed.set(number, simpler);
            changes.add(changed);
        }
        return changes;
    }

    private static List<Step> simpler(Step step, Precision precision) {
        List<Step> simpler = new ArrayList<>();
        switch (step) {
            case Pair(int a, int b) -> {
                simpler.add(new Combined(Operation.UNION, List.of(a, b)));
                simpler.add(new Combined(Operation.DIFFERENCE, List.of(a, b)));
                simpler.add(new Combined(Operation.DIFFERENCE, List.of(b, a)));
                simpler.add(new Combined(Operation.INTERSECTION, List.of(a, b)));
            }
            case Combined(Operation operation, List<Integer> sources) ->
                withoutOne(sources).forEach(fewer -> simpler.add(new Combined(operation, fewer)));
            case Hulled(List<Integer> sources) -> withoutOne(sources).forEach(fewer -> simpler.add(new Hulled(fewer)));
            case Moved(int source, Affine3 m) -> {
                simpler.add(new Moved(source, Affine3.translation(m.m03(), m.m13(), m.m23())));
                simpler.add(new Moved(source, linear(m)));
                // Round numbers would make faces coincide that must not.
                if (precision == Precision.NEAR) {
                    for (int digits : DIGITS) {
                        simpler.add(new Moved(source, rounded(m, digits)));
                    }
                }
            }
            case Carried(int source, Affine3 m) -> simpler.add(new Moved(source, m));
            case Summed _, Sliced _, Shadowed _ -> {}
            case Shape shape -> simpler.addAll(simplerShapes(shape));
        }
        return simpler;
    }

    private static List<List<Integer>> withoutOne(List<Integer> sources) {
        List<List<Integer>> fewer = new ArrayList<>();
        for (int i = 0; i < sources.size() && sources.size() > 1; i++) {
            List<Integer> left = new ArrayList<>(sources);
            left.remove(i);
            fewer.add(left);
        }
        return fewer;
    }

    private static List<Step> simplerShapes(Shape shape) {
        List<Double> numbers = shape.numbers();
        List<Step> simpler = new ArrayList<>();
        switch (shape.kind()) {
            case "prism", "ring", "sphere" -> {
                double least = shape.kind().equals("sphere") ? 4 : 3;
                for (double sides : new double[] {least, numbers.getFirst() / 2, numbers.getFirst() - 1}) {
                    List<Double> fewer = new ArrayList<>(numbers);
                    fewer.set(0, Math.max(least, Math.floor(sides)));
                    simpler.add(new Shape(shape.kind(), fewer));
                }
            }
            case "extrusion" -> {
                for (int i = 1; i < numbers.size() && numbers.size() > 7; i += 2) {
                    List<Double> fewer = new ArrayList<>(numbers);
                    fewer.subList(i, i + 2).clear();
                    simpler.add(new Shape(shape.kind(), fewer));
                }
            }
            default -> {
                // Boxes and tetrahedra are as simple as can be, and meshes are what they are.
            }
        }
        if (!shape.kind().equals("mesh")) {
            for (int digits : DIGITS) {
                simpler.add(new Shape(
                        shape.kind(),
                        numbers.stream().map(value -> rounded(value, digits)).toList()));
            }
        }
        return simpler;
    }

    private static Affine3 linear(Affine3 m) {
        return new Affine3(m.m00(), m.m01(), m.m02(), 0, m.m10(), m.m11(), m.m12(), 0, m.m20(), m.m21(), m.m22(), 0);
    }

    private static Affine3 rounded(Affine3 m, int digits) {
        double[] r = m.toArray();
        for (int i = 0; i < r.length; i++) {
            r[i] = rounded(r[i], digits);
        }
        return new Affine3(r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8], r[9], r[10], r[11]);
    }

    private static double rounded(double value, int digits) {
        return new BigDecimal(value).round(new MathContext(digits)).doubleValue();
    }
}
