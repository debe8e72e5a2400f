package org.chamfer.geometry.kernel.internal.differential;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.chamfer.geometry.Affine3;

/** One step of a case: it makes a solid, perhaps of those that earlier steps made, which it calls by their numbers. */
sealed interface Step {
    /** The steps whose solids it needs. */
    List<Integer> sources();

    /** The same step with other numbers for those that it needs. */
    Step renumbered(IntUnaryOperator numbers);

    /**
     * A solid by its kind and sizes.
     *
     * @param kind a name that {@link Shapes} knows
     * @param numbers the sizes; what they mean depends on the kind
     */
    record Shape(String kind, List<Double> numbers) implements Step {
        @Override
        public List<Integer> sources() {
            return List.of();
        }

        @Override
        public Step renumbered(IntUnaryOperator numbers) {
            return this;
        }
    }

    /** A solid moved. */
    record Moved(int source, Affine3 transform) implements Step {
        @Override
        public List<Integer> sources() {
            return List.of(source);
        }

        @Override
        public Step renumbered(IntUnaryOperator numbers) {
            return new Moved(numbers.applyAsInt(source), transform);
        }
    }

    /** The convex hull of solids, made by the kernel under test. */
    record Hulled(List<Integer> sources) implements Step {
        @Override
        public Step renumbered(IntUnaryOperator numbers) {
            return new Hulled(renumber(sources, numbers));
        }
    }

    /** A boolean operation of the kernel under test. */
    record Combined(Operation operation, List<Integer> sources) implements Step {
        @Override
        public Step renumbered(IntUnaryOperator numbers) {
            return new Combined(operation, renumber(sources, numbers));
        }
    }

    /** All boolean operations of two solids, which have to fit together; the solid is the union. */
    record Pair(int first, int second) implements Step {
        @Override
        public List<Integer> sources() {
            return List.of(first, second);
        }

        @Override
        public Step renumbered(IntUnaryOperator numbers) {
            return new Pair(numbers.applyAsInt(first), numbers.applyAsInt(second));
        }
    }

    /** A solid moved by the kernel under test. */
    record Carried(int source, Affine3 transform) implements Step {
        @Override
        public List<Integer> sources() {
            return List.of(source);
        }

        @Override
        public Step renumbered(IntUnaryOperator numbers) {
            return new Carried(numbers.applyAsInt(source), transform);
        }
    }

    /** The Minkowski sum of two solids. */
    record Summed(int first, int second) implements Step {
        @Override
        public List<Integer> sources() {
            return List.of(first, second);
        }

        @Override
        public Step renumbered(IntUnaryOperator numbers) {
            return new Summed(numbers.applyAsInt(first), numbers.applyAsInt(second));
        }
    }

    /** The cut of a solid at a height is looked at; the solid stays as it is. */
    record Sliced(int source, double height) implements Step {
        @Override
        public List<Integer> sources() {
            return List.of(source);
        }

        @Override
        public Step renumbered(IntUnaryOperator numbers) {
            return new Sliced(numbers.applyAsInt(source), height);
        }
    }

    /** The shadow of a solid is looked at; the solid stays as it is. */
    record Shadowed(int source) implements Step {
        @Override
        public List<Integer> sources() {
            return List.of(source);
        }

        @Override
        public Step renumbered(IntUnaryOperator numbers) {
            return new Shadowed(numbers.applyAsInt(source));
        }
    }

    private static List<Integer> renumber(List<Integer> sources, IntUnaryOperator numbers) {
        return sources.stream().map(numbers::applyAsInt).toList();
    }
}
