package org.chamfer.geometry.manifold.internal.wasm;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The module's memory: single words and whole arrays, little endian as WebAssembly has it. */
public final class LinearMemory {
    private static final int PAGE_BYTES = 65536;

    private final FlatMemory memory;

    LinearMemory(FlatMemory memory) {
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

    /** A run of 32-bit words at an address that is a multiple of four. */
    public int[] readInts(int address, int count) {
        int first = address >>> 2;
        return Arrays.copyOfRange(memory.words, first, first + count);
    }

    /** A run of single-precision numbers at an address that is a multiple of four. */
    public float[] readFloats(int address, int count) {
        float[] values = new float[count];
        int[] words = memory.words;
        int first = address >>> 2;
        for (int i = 0; i < count; i++) {
            values[i] = Float.intBitsToFloat(words[first + i]);
        }
        return values;
    }

    /** A run of double-precision numbers at an address that is a multiple of four. */
    public double[] readDoubles(int address, int count) {
        double[] values = new double[count];
        int[] words = memory.words;
        int first = address >>> 2;
        for (int i = 0; i < count; i++) {
            long low = Integer.toUnsignedLong(words[first + 2 * i]);
            values[i] = Double.longBitsToDouble(low | (long) words[first + 2 * i + 1] << 32);
        }
        return values;
    }

    /** A run of bytes. */
    public byte[] readBytes(int address, int count) {
        return memory.readBytes(address, count);
    }

    /** Writes a run of 32-bit words at an address that is a multiple of four. */
    public void writeInts(int address, int[] values) {
        System.arraycopy(values, 0, memory.words, address >>> 2, values.length);
    }

    /** Writes a run of single-precision numbers at an address that is a multiple of four. */
    public void writeFloats(int address, float[] values) {
        int[] words = memory.words;
        int first = address >>> 2;
        for (int i = 0; i < values.length; i++) {
            words[first + i] = Float.floatToRawIntBits(values[i]);
        }
    }

    /** Writes a run of double-precision numbers at an address that is a multiple of four. */
    public void writeDoubles(int address, double[] values) {
        int[] words = memory.words;
        int first = address >>> 2;
        for (int i = 0; i < values.length; i++) {
            long bits = Double.doubleToRawLongBits(values[i]);
            words[first + 2 * i] = (int) bits;
            words[first + 2 * i + 1] = (int) (bits >>> 32);
        }
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
}
