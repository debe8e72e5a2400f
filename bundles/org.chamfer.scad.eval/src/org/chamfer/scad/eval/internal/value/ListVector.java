package org.chamfer.scad.eval.internal.value;

/** A vector of any values. */
final class ListVector extends Vector {
    /** Above all limits, and far from an overflow. */
    private static final long MANY = 1L << 60;

    private final Value[] values;
    private final long cells;

    ListVector(Value[] values) {
        this.values = values;
        long sum = values.length;
        for (Value value : values) {
            if (value instanceof Vector vector) {
                sum = Math.min(MANY, sum + vector.cells());
            }
        }
        this.cells = sum;
    }

    @Override
    long cells() {
        return cells;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public Value get(int index) {
        return values[index];
    }
}
