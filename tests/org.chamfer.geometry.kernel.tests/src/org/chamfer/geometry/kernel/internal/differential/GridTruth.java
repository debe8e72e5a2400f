package org.chamfer.geometry.kernel.internal.differential;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.chamfer.geometry.Bounds;
import org.chamfer.geometry.kernel.internal.differential.Step.Carried;
import org.chamfer.geometry.kernel.internal.differential.Step.Combined;
import org.chamfer.geometry.kernel.internal.differential.Step.Hulled;
import org.chamfer.geometry.kernel.internal.differential.Step.Moved;
import org.chamfer.geometry.kernel.internal.differential.Step.Pair;
import org.chamfer.geometry.kernel.internal.differential.Step.Shadowed;
import org.chamfer.geometry.kernel.internal.differential.Step.Shape;
import org.chamfer.geometry.kernel.internal.differential.Step.Sliced;
import org.chamfer.geometry.kernel.internal.differential.Step.Summed;

/**
 * The true results of cases that consist of boxes along the axes: space is divided where boxes begin and end, and every
 * solid is a set of the cells between. Other kernels may leave sheets without volume where boxes touch; these have no
 * cell.
 */
final class GridTruth {
    private final double[] xs;
    private final double[] ys;
    private final double[] zs;
    private final List<BitSet> solids = new ArrayList<>();

    private GridTruth(List<Bounds> boxes) {
        xs = places(boxes, Bounds::minX, Bounds::maxX);
        ys = places(boxes, Bounds::minY, Bounds::maxY);
        zs = places(boxes, Bounds::minZ, Bounds::maxZ);
    }

    /** The truth about a case, if all of its solids are made of boxes along the axes. */
    static Optional<GridTruth> of(KernelCase one) {
        if (one.precision() != Precision.EXACT || !one.steps().stream().allMatch(GridTruth::keepsToTheGrid)) {
            return Optional.empty();
        }
        List<Bounds> boxes = new ArrayList<>();
        for (Step step : one.steps()) {
            boxes.add(
                    switch (step) {
                        case Shape shape ->
                            Shapes.make(shape.kind(), shape.numbers(), 0).bounds();
                        case Moved moved -> movedBox(one, moved);
                        default -> Bounds.EMPTY;
                    });
        }
        if (boxes.contains(null)) {
            return Optional.empty();
        }
        GridTruth truth = new GridTruth(boxes);
        for (int i = 0; i < boxes.size(); i++) {
            truth.solids.add(truth.solid(one.steps().get(i), boxes.get(i)));
        }
        return Optional.of(truth);
    }

    /** What is true of the result of an operation on solids of the case. */
    SurfaceFacts facts(Operation operation, List<Integer> operands) {
        BitSet cells = combined(operation, operands);
        double volume = 0;
        double area = 0;
        Bounds bounds = Bounds.EMPTY;
        for (int cell = cells.nextSetBit(0); cell >= 0; cell = cells.nextSetBit(cell + 1)) {
            int x = cell % width();
            int y = cell / width() % depth();
            int z = cell / width() / depth();
            double[] size = {xs[x + 1] - xs[x], ys[y + 1] - ys[y], zs[z + 1] - zs[z]};
            volume += size[0] * size[1] * size[2];
            area += size[1] * size[2] * openSides(cells, cell, 1, x, width());
            area += size[0] * size[2] * openSides(cells, cell, width(), y, depth());
            area += size[0] * size[1] * openSides(cells, cell, width() * depth(), z, zs.length - 1);
            bounds = bounds.union(new Bounds(xs[x], ys[y], zs[z], xs[x + 1], ys[y + 1], zs[z + 1]));
        }
        return new SurfaceFacts("", volume, area, 0, bounds, 0, 0);
    }

    private static boolean keepsToTheGrid(Step step) {
        return switch (step) {
            case Shape shape -> shape.kind().equals("box");
            case Moved _, Combined _, Pair _ -> true;
            case Hulled _, Carried _, Summed _, Sliced _, Shadowed _ -> false;
        };
    }

    /** The place of a box that was moved, {@code null} if it is not a box along the axes any more. */
    private static Bounds movedBox(KernelCase one, Moved moved) {
        if (!(one.steps().get(moved.source()) instanceof Shape shape)) {
            return null;
        }
        double[] m = moved.transform().toArray();
        for (int row = 0; row < 3; row++) {
            int zeros = (m[4 * row] == 0 ? 1 : 0) + (m[4 * row + 1] == 0 ? 1 : 0) + (m[4 * row + 2] == 0 ? 1 : 0);
            if (zeros != 2) {
                return null;
            }
        }
        return Shapes.make(shape.kind(), shape.numbers(), 0)
                .transformed(moved.transform())
                .bounds();
    }

    private static double[] places(List<Bounds> boxes, ToDoubleFunction<Bounds> low, ToDoubleFunction<Bounds> high) {
        TreeSet<Double> places = new TreeSet<>();
        // Adding 0 turns -0 into 0.
        boxes.stream()
                .filter(box -> !box.isEmpty())
                .flatMap(box -> Stream.of(low.applyAsDouble(box) + 0.0, high.applyAsDouble(box) + 0.0))
                .forEach(places::add);
        return places.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private BitSet solid(Step step, Bounds box) {
        return switch (step) {
            case Combined combined -> combined(combined.operation(), combined.sources());
            case Pair pair -> combined(Operation.UNION, pair.sources());
            default -> cellsIn(box);
        };
    }

    private BitSet cellsIn(Bounds box) {
        BitSet cells = new BitSet();
        for (int z = 0; z + 1 < zs.length; z++) {
            for (int y = 0; y + 1 < ys.length; y++) {
                for (int x = 0; x + 1 < xs.length; x++) {
                    cells.set(
                            x + width() * (y + depth() * z),
                            xs[x] >= box.minX()
                                    && xs[x] < box.maxX()
                                    && ys[y] >= box.minY()
                                    && ys[y] < box.maxY()
                                    && zs[z] >= box.minZ()
                                    && zs[z] < box.maxZ());
                }
            }
        }
        return cells;
    }

    private BitSet combined(Operation operation, List<Integer> operands) {
        BitSet result = (BitSet) solids.get(operands.getFirst()).clone();
        for (int operand : operands.subList(1, operands.size())) {
            BitSet other = solids.get(operand);
            switch (operation) {
                case UNION -> result.or(other);
                case DIFFERENCE -> result.andNot(other);
                case INTERSECTION -> result.and(other);
            }
        }
        return result;
    }

    private static int openSides(BitSet cells, int cell, int step, int place, int count) {
        boolean before = place > 0 && cells.get(cell - step);
        boolean after = place + 1 < count && cells.get(cell + step);
        return (before ? 0 : 1) + (after ? 0 : 1);
    }

    private int width() {
        return xs.length - 1;
    }

    private int depth() {
        return ys.length - 1;
    }
}
