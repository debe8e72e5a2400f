package org.chamfer.values;

import org.chamfer.base.digest.Digest;

/**
 * True or false.
 *
 * @param value which of them
 */
public record BooleanValue(boolean value) implements Value {
    @Override
    public String type() {
        return PortTypeIds.BOOLEAN;
    }

    @Override
    public Digest digest() {
        return ValueDigest.of(this, ValueCodecs.BOOLEAN);
    }

    @Override
    public long weight() {
        return 32;
    }
}
