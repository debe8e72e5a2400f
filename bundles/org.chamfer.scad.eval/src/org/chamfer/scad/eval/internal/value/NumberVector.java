package org.chamfer.scad.eval.internal.value;

/** A vector of numbers. */
final class NumberVector extends Vector {
    private final double[] numbers;

    NumberVector(double[] numbers) {
        this.numbers = numbers;
    }

    @Override
    public int size() {
        return numbers.length;
    }

    @Override
    public Value get(int index) {
        return Num.of(numbers[index]);
    }

    @Override
    long cells() {
        return numbers.length;
    }

    @Override
    public double[] numbers() {
        return numbers;
    }
}
