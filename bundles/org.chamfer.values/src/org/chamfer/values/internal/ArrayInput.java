package org.chamfer.values.internal;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads what {@link ArrayOutput} wrote; arrays are allocated only if their bytes are there. */
final class ArrayInput {
    private final ByteBuffer bytes;

    ArrayInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    int getByte() throws IOException {
        return bytes(1).get() & 255;
    }

    int getInt() throws IOException {
        return bytes(Integer.BYTES).getInt();
    }

    float getFloat() throws IOException {
        return bytes(Float.BYTES).getFloat();
    }

    double getDouble() throws IOException {
        return bytes(Double.BYTES).getDouble();
    }

    /** A count of things that take at least so many bytes each. */
    int getCount(int bytesEach) throws IOException {
        int count = getInt();
        if (count < 0 || (long) count * bytesEach > bytes.remaining()) {
            throw new IOException("a count of " + count + " with " + bytes.remaining() + " bytes left");
        }
        return count;
    }

    double[] getDoubles(int count) throws IOException {
        double[] values = new double[checked(count, Double.BYTES)];
        bytes.asDoubleBuffer().get(values);
        bytes.position(bytes.position() + count * Double.BYTES);
        return values;
    }

    int[] getInts(int count) throws IOException {
        int[] values = new int[checked(count, Integer.BYTES)];
        bytes.asIntBuffer().get(values);
        bytes.position(bytes.position() + count * Integer.BYTES);
        return values;
    }

    float[] getFloats(int count) throws IOException {
        float[] values = new float[checked(count, Float.BYTES)];
        bytes.asFloatBuffer().get(values);
        bytes.position(bytes.position() + count * Float.BYTES);
        return values;
    }

    byte[] getBytes() throws IOException {
        byte[] found = new byte[getCount(1)];
        bytes.get(found);
        return found;
    }

    String getText() throws IOException {
        return new String(getBytes(), StandardCharsets.UTF_8);
    }

    /** Everything that is left. */
    byte[] getRest() {
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return rest;
    }

    /** Fails if something is left. */
    void end() throws IOException {
        if (bytes.hasRemaining()) {
            throw new IOException(bytes.remaining() + " bytes too many");
        }
    }

    private int checked(int count, int bytesEach) throws IOException {
        if (count < 0 || (long) count * bytesEach > bytes.remaining()) {
            throw new EOFException(count + " numbers with " + bytes.remaining() + " bytes left");
        }
        return count;
    }

    private ByteBuffer bytes(int count) throws IOException {
        if (bytes.remaining() < count) {
            throw new EOFException("the value is cut off");
        }
        return bytes;
    }
}
