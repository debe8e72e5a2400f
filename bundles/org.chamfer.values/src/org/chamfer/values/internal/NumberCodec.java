package org.chamfer.values.internal;

import java.io.IOException;
import java.io.OutputStream;
import org.chamfer.values.NumberValue;
import org.chamfer.values.ValueCodec;

/** A number as eight bytes. */
public final class NumberCodec implements ValueCodec<NumberValue> {
    @Override
    public Class<NumberValue> valueClass() {
        return NumberValue.class;
    }

    @Override
    public void write(NumberValue value, OutputStream out) throws IOException {
        ArrayOutput array = new ArrayOutput(out);
        array.putDouble(value.number());
        array.flush();
    }

    @Override
    public NumberValue read(byte[] bytes) throws IOException {
        ArrayInput in = new ArrayInput(bytes);
        double number = in.getDouble();
        in.end();
        if (!Double.isFinite(number)) {
            throw new IOException("not a finite number");
        }
        return new NumberValue(number);
    }
}
