package org.chamfer.values.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.values.BooleanValue;
import org.chamfer.values.ValueCodec;

/** One byte: 1 for true. */
public final class BooleanCodec implements ValueCodec<BooleanValue> {
    @Override
    public Class<BooleanValue> valueClass() {
        return BooleanValue.class;
    }

    @Override
    public void write(BooleanValue value, OutputStream out) throws IOException {
        ArrayOutput array = new ArrayOutput(out);
        array.putByte(value.value() ? 1 : 0);
        array.flush();
    }

    @Override
    public BooleanValue read(byte[] bytes) throws IOException {
        ArrayInput in = new ArrayInput(bytes);
        int value = in.getByte();
        in.end();
        if (value > 1) {
            throw new IOException("neither true nor false: " + value);
        }
        return new BooleanValue(value == 1);
    }
}
