package org.chamfer.values.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.values.ValueCodec;
import org.chamfer.values.VectorValue;

/** The count, then eight bytes for each number. */
public final class VectorCodec implements ValueCodec<VectorValue> {
    @Override
    public Class<VectorValue> valueClass() {
        return VectorValue.class;
    }

    @Override
    public void write(VectorValue value, OutputStream out) throws IOException {
        ArrayOutput array = new ArrayOutput(out);
        array.putInt(value.numbers().size());
        array.putDoubles(value.toArray());
        array.flush();
    }

    @Override
    public VectorValue read(byte[] bytes) throws IOException {
        ArrayInput in = new ArrayInput(bytes);
        double[] numbers = in.getDoubles(in.getCount(Double.BYTES));
        in.end();
        for (double number : numbers) {
            if (!Double.isFinite(number)) {
                throw new IOException("not a finite number");
            }
        }
        return VectorValue.of(numbers);
    }
}
