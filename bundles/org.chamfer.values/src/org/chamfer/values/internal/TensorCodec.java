package org.chamfer.values.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.values.TensorValue;
import org.chamfer.values.ValueCodec;

/** Number of dimensions, their sizes, four bytes for each number. */
public final class TensorCodec implements ValueCodec<TensorValue> {
    @Override
    public Class<TensorValue> valueClass() {
        return TensorValue.class;
    }

    @Override
    public void write(TensorValue value, OutputStream out) throws IOException {
        ArrayOutput array = new ArrayOutput(out);
        int[] shape = value.shape();
        array.putInt(shape.length);
        array.putInts(shape);
        array.putFloats(value.data());
        array.flush();
    }

    @Override
    public TensorValue read(byte[] bytes) throws IOException {
        ArrayInput in = new ArrayInput(bytes);
        int[] shape = in.getInts(in.getCount(Integer.BYTES));
        byte[] rest = in.getRest();
        if (rest.length % Float.BYTES != 0) {
            throw new IOException(rest.length + " bytes are no whole count of numbers");
        }
        float[] data = new ArrayInput(rest).getFloats(rest.length / Float.BYTES);
        try {
            return new TensorValue(shape, data);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new IOException("no tensor: " + e.getMessage(), e);
        }
    }
}
