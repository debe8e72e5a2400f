package org.chamfer.scad.eval.internal.value;

import java.util.Arrays;

/** Collects the elements of a vector; numbers stay unboxed as long as nothing else comes. */
public final class VectorBuilder {
    private static final int INITIAL = 8;

    private final int most;
    private double[] numbers;
    private Value[] values;
    private int size;

    /** Begins an empty vector of at most so many elements. */
    public VectorBuilder(int most) {
        this.most = most;
        this.numbers = new double[Math.min(INITIAL, most)];
    }

    /** Number of elements so far. */
    public int size() {
        return size;
    }

    /** Appends an element. */
    public void add(Value value) {
        if (values == null && value instanceof Num number) {
            add(number.value());
            return;
        }
        if (values == null) {
            box();
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, larger(size + 1L));
        }
        values[size++] = value;
    }

    /** Appends a number. */
    public void add(double number) {
        if (values != null) {
            add(Num.of(number));
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, larger(size + 1L));
        }
        numbers[size++] = number;
    }

    /** Appends all elements of a vector. */
    public void addAll(Vector vector) {
        double[] all = vector.numbers();
        if (all != null && values == null) {
            if ((long) size + all.length > numbers.length) {
                numbers = Arrays.copyOf(numbers, larger((long) size + all.length));
            }
            System.arraycopy(all, 0, numbers, size, all.length);
            size += all.length;
            return;
        }
        for (int i = 0; i < vector.size(); i++) {
            add(vector.get(i));
        }
    }

    /**
     * The vector. The builder must not be used afterwards.
     *
     * @throws LimitExceeded if there are too many elements in the vectors inside
     */
    public Vector build() {
        return values == null ? Vector.of(Arrays.copyOf(numbers, size)) : bounded(Arrays.copyOf(values, size), most);
    }

    /**
     * A vector of values; the array must not change afterwards.
     *
     * @throws LimitExceeded if there are more elements than {@code most}, those of the vectors inside included
     */
    public static Vector bounded(Value[] values, int most) {
        Vector vector = Vector.of(values);
        if (vector.cells() > most) {
            throw tooMany(most);
        }
        return vector;
    }

    private static LimitExceeded tooMany(int most) {
        return new LimitExceeded("a list has more than " + most + " elements", "cells");
    }

    /** A capacity for so many elements. */
    private int larger(long needed) {
        if (needed > most) {
            throw tooMany(most);
        }
        return (int) Math.min(most, Math.max(needed, size * 2L));
    }

    private void box() {
        values = new Value[Math.max(1, numbers.length)];
        for (int i = 0; i < size; i++) {
            values[i] = Num.of(numbers[i]);
        }
        numbers = null;
    }
}
