package org.chamfer.values;

import org.chamfer.base.digest.Digest;

/**
 * What flows through the wires of a graph. Values are immutable; arrays that they hand out belong to them and are not to
 * be changed. Bundles that contribute port types bring value classes of their own.
 */
public interface Value {
    /** The id of its port type, such as {@code mesh}. */
    String type();

    /**
     * The identity of its content: values of the same type with the same digest have the same encoded bytes. See
     * {@link ValueDigest}.
     */
    Digest digest();

    /** About how many bytes of memory it takes. */
    long weight();
}
