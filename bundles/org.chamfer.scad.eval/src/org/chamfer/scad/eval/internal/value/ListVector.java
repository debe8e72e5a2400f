package org.chamfer.scad.eval.internal.value;

/** A vector of any values. */
final class ListVector extends Vector {
    private final Value[] values;

    ListVector(Value[] values) {
        this.values = values;
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
