package org.chamfer.scad.eval.internal.value;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** A list of values: of numbers alone, kept compactly, or of any values. */
public abstract sealed class Vector implements Value, Iterable<Value> permits NumberVector, ListVector {
    /** The vector without elements. */
    public static final Vector EMPTY = new NumberVector(new double[0]);

    /** Number of elements. */
    public abstract int size();

    /** The element at an index from 0. */
    public abstract Value get(int index);

    /** Number of elements with those of the vectors inside; these count as often as they are there. */
    abstract long cells();

    /** The numbers if there is nothing else (not to be changed), or {@code null}. */
    public double[] numbers() {
        return null;
    }

    /** A vector of numbers; the array must not change afterwards. */
    public static Vector of(double... numbers) {
        return numbers.length == 0 ? EMPTY : new NumberVector(numbers);
    }

    /** A vector of values; the array must not change afterwards. */
    public static Vector of(Value... values) {
        double[] numbers = numbersOf(values);
        return numbers == null ? new ListVector(values) : of(numbers);
    }

    private static double[] numbersOf(Value[] values) {
        for (Value value : values) {
            if (!(value instanceof Num)) {
                return null;
            }
        }
        double[] numbers = new double[values.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ((Num) values[i]).value();
        }
        return numbers;
    }

    @Override
    public boolean isTrue() {
        return size() > 0;
    }

    @Override
    public String typeName() {
        return "vector";
    }

    @Override
    public void print(StringBuilder out) {
        Printer printer = new Printer(Integer.MAX_VALUE, () -> {});
        printer.print(this);
        out.append(printer.text());
    }

    @Override
    public Iterator<Value> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size();
            }

            @Override
            public Value next() {
                if (next >= size()) {
                    throw new NoSuchElementException();
                }
                return get(next++);
            }
        };
    }
}
