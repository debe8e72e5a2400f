package com.example.points;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.chamfer.values.ValueCodec;

/** Points as bytes: their coordinates as 64-bit numbers, the highest byte first. */
public final class PointsCodec implements ValueCodec<Points> {
    @Override
    public Class<Points> valueClass() {
        return Points.class;
    }

    @Override
    public void write(Points value, OutputStream out) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * value.coordinates().length);
        for (double coordinate : value.coordinates()) {
            bytes.putDouble(coordinate);
        }
        out.write(bytes.array());
    }

    @Override
    public Points read(byte[] bytes) throws IOException {
        if (bytes.length % (3 * Double.BYTES) != 0) {
            throw new IOException(bytes.length + " bytes are not points");
        }
        double[] coordinates = new double[bytes.length / Double.BYTES];
        ByteBuffer.wrap(bytes).asDoubleBuffer().get(coordinates);
        return new Points(coordinates);
    }
}
