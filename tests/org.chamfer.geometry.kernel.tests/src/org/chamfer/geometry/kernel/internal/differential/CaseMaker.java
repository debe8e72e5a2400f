package org.chamfer.geometry.kernel.internal.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

/** Collects the steps of a case; what adds a step gives its number. */
final class CaseMaker {
    private final Random random;
    private final List<Step> steps = new ArrayList<>();

    CaseMaker(Random random) {
        this.random = random;
    }

    int shape(String kind, double... numbers) {
        List<Double> boxed = new ArrayList<>();
        for (double number : numbers) {
            boxed.add(number);
        }
        return add(new Shape(kind, boxed));
    }

    int moved(int source, Affine3 transform) {
        return add(new Moved(source, transform));
    }

    int hull(Integer... sources) {
        return add(new Hulled(List.of(sources)));
    }

    int combined(Operation operation, List<Integer> sources) {
        return add(new Combined(operation, sources));
    }

    int carried(int source, Affine3 transform) {
        return add(new Carried(source, transform));
    }

    int sum(int first, int second) {
        return add(new Summed(first, second));
    }

    int slice(int source, double height) {
        return add(new Sliced(source, height));
    }

    int shadow(int source) {
        return add(new Shadowed(source));
    }

    int pair(int first, int second) {
        return add(new Pair(first, second));
    }

    /** A solid of any kind with sizes around 1. */
    int anyShape() {
        return switch (random.nextInt(8)) {
            case 0 -> shape("box", size(), size(), size());
            case 1 -> shape("corner", size(), size(), size());
            case 2 -> shape("prism", 3 + random.nextInt(22), size(), size(), size());
            case 3 -> shape("prism", 3 + random.nextInt(22), size(), 0, size());
            case 4 -> shape("sphere", 4 + random.nextInt(21), size());
            case 5 -> shape("ring", 3 + random.nextInt(22), 0.3 + 0.2 * random.nextDouble(), 0.6 + size(), size());
            case 6 -> extrusion();
            default -> hullOfAny();
        };
    }

    /** A box around 1 whose sizes are halves. */
    int gridBox() {
        return shape("box", halves(), halves(), halves());
    }

    /** A number from 0.3 to 1.8. */
    double size() {
        return 0.3 + 1.5 * random.nextDouble();
    }

    KernelCase make(Precision precision) {
        return new KernelCase(precision, steps);
    }

    private double halves() {
        return 0.5 * (1 + random.nextInt(5));
    }

    private int extrusion() {
        int points = 3 + random.nextInt(10);
        double[] numbers = new double[1 + 2 * points];
        numbers[0] = size();
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * (i + 0.4 * random.nextDouble()) / points;
            double radius = size();
            numbers[1 + 2 * i] = radius * StrictMath.cos(angle);
            numbers[2 + 2 * i] = radius * StrictMath.sin(angle);
        }
        return shape("extrusion", numbers);
    }

    private int hullOfAny() {
        Poses poses = new Poses(random);
        int first = moved(shape("corner", size(), size(), size()), poses.anywhere(1));
        int second = moved(shape("prism", 3 + random.nextInt(10), size(), size(), size()), poses.anywhere(1));
        return hull(first, second);
    }

    private int add(Step step) {
        steps.add(step);
        return steps.size() - 1;
    }
}
