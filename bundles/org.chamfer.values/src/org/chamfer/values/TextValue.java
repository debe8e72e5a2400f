package org.chamfer.values;

import java.util.Objects;
import org.chamfer.base.digest.Digest;

/**
 * A text.
 *
 * @param text any characters
 */
public record TextValue(String text) implements Value {
    public TextValue {
        Objects.requireNonNull(text, "text");
    }

    @Override
    public String type() {
        return PortTypeIds.TEXT;
    }

    @Override
    public Digest digest() {
        return ValueDigest.of(this, ValueCodecs.TEXT);
    }

    @Override
    public long weight() {
        return 64 + 2L * text.length();
    }
}
