package org.chamfer.values.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes numbers and arrays, little-endian, in large pieces. */
final class ArrayOutput {
    private static final int PIECE = 1 << 13;

    private final OutputStream out;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE).order(ByteOrder.LITTLE_ENDIAN);

    ArrayOutput(OutputStream out) {
        this.out = out;
    }

    void putInt(int value) throws IOException {
        room(Integer.BYTES).putInt(value);
    }

    void putByte(int value) throws IOException {
        room(1).put((byte) value);
    }

    void putFloat(float value) throws IOException {
        room(Float.BYTES).putFloat(value);
    }

    void putDouble(double value) throws IOException {
        room(Double.BYTES).putDouble(value);
    }

    void putDoubles(double[] values) throws IOException {
        for (double value : values) {
            room(Double.BYTES).putDouble(value);
        }
    }

    void putInts(int[] values) throws IOException {
        for (int value : values) {
            room(Integer.BYTES).putInt(value);
        }
    }

    void putFloats(float[] values) throws IOException {
        for (float value : values) {
            room(Float.BYTES).putFloat(value);
        }
    }

    /** Bytes with their count. */
    void putBytes(byte[] bytes) throws IOException {
        putInt(bytes.length);
        flush();
        out.write(bytes);
    }

    /** A text with its length. */
    void putText(String text) throws IOException {
        putBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Hands everything on to the stream. */
    void flush() throws IOException {
        out.write(piece.array(), 0, piece.position());
        piece.clear();
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (piece.remaining() < bytes) {
            flush();
        }
        return piece;
    }
}
