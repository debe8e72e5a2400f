package org.chamfer.values;

import org.chamfer.base.digest.Digest;

/**
 * A number.
 *
 * @param number finite; lengths are millimetres, angles degrees
 */
public record NumberValue(double number) implements Value {
    public NumberValue {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not a finite number: " + number);
        }
        // One zero only: equal numbers have equal bytes.
        number += 0.0;
    }

    @Override
    public String type() {
        return PortTypeIds.NUMBER;
    }

    @Override
    public Digest digest() {
        return ValueDigest.of(this, ValueCodecs.NUMBER);
    }

    @Override
    public long weight() {
        return 32;
    }
}
