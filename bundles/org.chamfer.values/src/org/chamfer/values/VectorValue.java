package org.chamfer.values;

import java.util.Arrays;
import java.util.List;
import org.chamfer.base.digest.Digest;

/**
 * Numbers in a row: a size, a place, a direction.
 *
 * @param numbers finite, any count
 */
public record VectorValue(List<Double> numbers) implements Value {
    public VectorValue {
        numbers = numbers.stream().map(number -> number + 0.0).toList();
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("not a finite number: " + number);
            }
        }
    }

    /** A vector of these numbers. */
    public static VectorValue of(double... numbers) {
        return new VectorValue(Arrays.stream(numbers).boxed().toList());
    }

    /** The numbers as an array of the caller's own. */
    public double[] toArray() {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Override
    public String type() {
        return PortTypeIds.VECTOR;
    }

    @Override
    public Digest digest() {
        return ValueDigest.of(this, ValueCodecs.VECTOR);
    }

    @Override
    public long weight() {
        return 64 + 24L * numbers.size();
    }
}
