package org.chamfer.values;

import java.util.Arrays;
import org.chamfer.base.digest.Digest;

/**
 * Numbers in any count of dimensions, for neural models. The data are not copied on the way in or out.
 */
public final class TensorValue implements Value {
    private final int[] shape;
    private final float[] data;
    private volatile Digest digest;

    /**
     * Makes a tensor.
     *
     * @param shape the size of each dimension, at least 0 each; none for a single number
     * @param data the numbers, the last dimension running fastest
     * @throws IllegalArgumentException if there are not as many as the shape says
     */
    public TensorValue(int[] shape, float[] data) {
        long count = 1;
        for (int size : shape) {
            if (size < 0) {
                throw new IllegalArgumentException("a dimension of " + size);
            }
            count = Math.multiplyExact(count, (long) size);
        }
        if (count != data.length) {
            throw new IllegalArgumentException(data.length + " numbers for the shape " + Arrays.toString(shape));
        }
        this.shape = shape.clone();
        this.data = data;
    }

    /** The size of each dimension, an array of the caller's own. */
    public int[] shape() {
        return shape.clone();
    }

    /** The numbers, the last dimension running fastest; not to be changed. */
    public float[] data() {
        return data;
    }

    @Override
    public String type() {
        return PortTypeIds.TENSOR;
    }

    @Override
    public Digest digest() {
        if (digest == null) {
            digest = ValueDigest.of(this, ValueCodecs.TENSOR);
        }
        return digest;
    }

    @Override
    public long weight() {
        return 64L + 4L * data.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TensorValue value && digest().equals(value.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return "tensor of shape " + Arrays.toString(shape);
    }
}
