package org.chamfer.geometry.manifold.internal.wasm;

import com.dylibso.chicory.runtime.Memory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The module's memory: single words and whole arrays, little endian as WebAssembly has it. */
public final class LinearMemory {
    private static final int PAGE_BYTES = 65536;

    private final Memory memory;

    LinearMemory(Memory memory) {
        this.memory = memory;
    }

    /** The 32-bit word at an address. */
    public int readInt(int address) {
        return memory.readInt(address);
    }

    /** Writes the 32-bit word at an address. */
    public void writeInt(int address, int value) {
        memory.writeI32(address, value);
    }

    /** The text up to the next zero byte. */
    public String readText(int address) {
        int end = address;
        while (memory.read(end) != 0) {
            end++;
        }
        return new String(memory.readBytes(address, end - address), StandardCharsets.UTF_8);
    }

    /** A run of 32-bit words. */
    public int[] readInts(int address, int count) {
        int[] values = new int[count];
        buffer(memory.readBytes(address, Math.multiplyExact(count, Integer.BYTES)))
                .asIntBuffer()
                .get(values);
        return values;
    }

    /** A run of single-precision numbers. */
    public float[] readFloats(int address, int count) {
        float[] values = new float[count];
        buffer(memory.readBytes(address, Math.multiplyExact(count, Float.BYTES)))
                .asFloatBuffer()
                .get(values);
        return values;
    }

    /** A run of double-precision numbers. */
    public double[] readDoubles(int address, int count) {
        double[] values = new double[count];
        buffer(memory.readBytes(address, Math.multiplyExact(count, Double.BYTES)))
                .asDoubleBuffer()
                .get(values);
        return values;
    }

    /** A run of bytes. */
    public byte[] readBytes(int address, int count) {
        return memory.readBytes(address, count);
    }

    /** Writes a run of 32-bit words. */
    public void writeInts(int address, int[] values) {
        byte[] bytes = new byte[Math.multiplyExact(values.length, Integer.BYTES)];
        buffer(bytes).asIntBuffer().put(values);
        memory.write(address, bytes);
    }

    /** Writes a run of single-precision numbers. */
    public void writeFloats(int address, float[] values) {
        byte[] bytes = new byte[Math.multiplyExact(values.length, Float.BYTES)];
        buffer(bytes).asFloatBuffer().put(values);
        memory.write(address, bytes);
    }

    /** Writes a run of double-precision numbers. */
    public void writeDoubles(int address, double[] values) {
        byte[] bytes = new byte[Math.multiplyExact(values.length, Double.BYTES)];
        buffer(bytes).asDoubleBuffer().put(values);
        memory.write(address, bytes);
    }

    /** Size in bytes. It only ever grows. */
    public long size() {
        return (long) memory.pages() * PAGE_BYTES;
    }

    /**
     * Makes the memory larger, if the Java heap has room for it.
     *
     * @param bytes wanted size
     * @return false if that much cannot be had
     */
    boolean growTo(long bytes) {
        long pages = (bytes + PAGE_BYTES - 1) / PAGE_BYTES - memory.pages();
        if (pages <= 0) {
            return true;
        }
        if (pages > Integer.MAX_VALUE) {
            return false;
        }
        try {
            return memory.grow((int) pages) >= 0;
        } catch (OutOfMemoryError e) {
            // The array that backs the memory does not fit in the heap: the same as a refused request.
            return false;
        }
    }

    private static ByteBuffer buffer(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
