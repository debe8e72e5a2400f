package org.chamfer.scad.eval.internal.value;

import java.util.Arrays;

/** Collects the elements of a vector; numbers stay unboxed as long as nothing else comes. */
public final class VectorBuilder {
    private static final int INITIAL = 8;

    private double[] numbers = new double[INITIAL];
    private Value[] values;
    private int size;

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
            values = Arrays.copyOf(values, size * 2);
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
            numbers = Arrays.copyOf(numbers, size * 2);
        }
        numbers[size++] = number;
    }

    /** Appends all elements of a vector. */
    public void addAll(Vector vector) {
        double[] all = vector.numbers();
        if (all != null && values == null) {
            if (size + all.length > numbers.length) {
                numbers = Arrays.copyOf(numbers, Math.max(size * 2, size + all.length));
            }
            System.arraycopy(all, 0, numbers, size, all.length);
            size += all.length;
            return;
        }
        for (int i = 0; i < vector.size(); i++) {
            add(vector.get(i));
        }
    }

    /** The vector. The builder must not be used afterwards. */
    public Vector build() {
        if (values != null) {
            return Vector.of(Arrays.copyOf(values, size));
        }
        return Vector.of(Arrays.copyOf(numbers, size));
    }

    private void box() {
        values = new Value[Math.max(INITIAL, numbers.length)];
        for (int i = 0; i < size; i++) {
            values[i] = Num.of(numbers[i]);
        }
        numbers = null;
    }
}
