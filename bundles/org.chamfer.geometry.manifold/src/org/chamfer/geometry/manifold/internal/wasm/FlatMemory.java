package org.chamfer.geometry.manifold.internal.wasm;

import com.dylibso.chicory.runtime.ChicoryInterruptedException;
import com.dylibso.chicory.runtime.ConstantEvaluators;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.ActiveDataSegment;
import com.dylibso.chicory.wasm.types.DataSegment;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.util.Arrays;

/**
 * A module's memory in one array of 32-bit words, lowest byte first. Nearly all accesses of C++ code are to words or
 * pairs of words: so the build rewrites the compiled module to read and write {@link #words} with plain array accesses,
 * which are quick from the first moment on, before the JVM has optimised anything. Accesses out of bounds end with an
 * {@link IndexOutOfBoundsException}. For one thread; what concerns shared memory and passive segments is not supported,
 * because the module has neither.
 *
 * <p>The public fields are for the rewritten module alone.
 */
@SuppressWarnings("removal") // The interface still demands methods that are going to be removed.
public final class FlatMemory implements Memory {
    /** An array cannot have quite 2^31 bytes, whatever holds them. */
    private static final int MOST_PAGES = Integer.MAX_VALUE / PAGE_SIZE;

    private static final int PAGE_WORDS = PAGE_SIZE / Integer.BYTES;

    /** The memory. */
    public int[] words;

    /** The module's only global variable. */
    public int stackPointer;

    /** Polled by the module in every loop: true ends it with {@link #interrupted}. */
    public volatile boolean stop;

    private final MemoryLimits limits;

    FlatMemory(MemoryLimits limits) {
        this.limits = limits;
        words = new int[limits.initialPages() * PAGE_WORDS];
    }

    /** Ends what the module is doing. */
    public static void interrupted() {
        throw new ChicoryInterruptedException("stopped");
    }

    /** Writes the low byte of a value. */
    public static void writeByte(int base, int value, int offset, FlatMemory memory) {
        int address = base + offset;
        int[] words = memory.words;
        int word = address >>> 2;
        int shift = address << 3;
        words[word] = words[word] & ~(0xFF << shift) | (value & 0xFF) << shift;
    }

    /** Copies bytes; the ranges may overlap. */
    public static void copy(int target, int source, int size, FlatMemory memory) {
        if (((target | source | size) & 3) == 0) {
            System.arraycopy(memory.words, source >>> 2, memory.words, target >>> 2, size >>> 2);
        } else {
            memory.copy(target, source, size);
        }
    }

    /** The number of zero bits on top, by way of the exponent of a double: quicker than loops before the JVM optimises. */
    public static int leadingZeros(int value) {
        long bits = Double.doubleToRawLongBits((double) (value & 0xFFFF_FFFFL));
        return value == 0 ? 32 : 1054 - (int) (bits >>> 52);
    }

    /** Sets bytes. */
    public static void fill(int from, byte value, int size, FlatMemory memory) {
        memory.fill(value, from, from + size);
    }

    /** Reads a word at any address. */
    public static int readInt(int base, int offset, FlatMemory memory) {
        return memory.readInt(base + offset);
    }

    /** Reads two words at any address. */
    public static long readLong(int base, int offset, FlatMemory memory) {
        return memory.readLong(base + offset);
    }

    /** Writes a word at any address. */
    public static void writeInt(int base, int value, int offset, FlatMemory memory) {
        memory.writeI32(base + offset, value);
    }

    /** Writes two words at any address. */
    public static void writeLong(int base, long value, int offset, FlatMemory memory) {
        memory.writeLong(base + offset, value);
    }

    @Override
    public int pages() {
        return words.length / PAGE_WORDS;
    }

    @Override
    public int grow(int pages) {
        int before = pages();
        if (pages < 0 || pages > maximumPages() - before) {
            return -1;
        }
        words = Arrays.copyOf(words, (before + pages) * PAGE_WORDS);
        return before;
    }

    @Override
    public int initialPages() {
        return limits.initialPages();
    }

    @Override
    public int maximumPages() {
        return Math.min(limits.maximumPages(), MOST_PAGES);
    }

    @Override
    public void initialize(Instance instance, DataSegment[] segments) {
        for (DataSegment segment : segments == null ? new DataSegment[0] : segments) {
            if (!(segment instanceof ActiveDataSegment active)) {
                throw new UnsupportedOperationException("the module has a passive data segment");
            }
            int address = (int) ConstantEvaluators.computeConstantValue(instance, active.offsetInstructions())[0];
            write(address, active.data(), 0, active.data().length);
        }
    }

    @Override
    public void initPassiveSegment(int segment, int address, int offset, int size) {
        throw new UnsupportedOperationException("passive data segments");
    }

    @Override
    public void drop(int segment) {
        // Active segments need not be dropped.
    }

    @Override
    public void write(int address, byte[] data, int offset, int size) {
        for (int i = 0; i < size; i++) {
            writeByte(address + i, data[offset + i]);
        }
    }

    @Override
    public byte[] readBytes(int address, int length) {
        byte[] copy = new byte[length];
        for (int i = 0; i < length; i++) {
            copy[i] = read(address + i);
        }
        return copy;
    }

    @Override
    public byte read(int address) {
        return (byte) (words[address >>> 2] >> (address << 3));
    }

    @Override
    public void writeByte(int address, byte value) {
        writeByte(address, value, 0, this);
    }

    @Override
    public short readShort(int address) {
        return (short) (read(address) & 0xFF | read(address + 1) << 8);
    }

    @Override
    public long readU16(int address) {
        return Short.toUnsignedLong(readShort(address));
    }

    @Override
    public void writeShort(int address, short value) {
        writeByte(address, (byte) value);
        writeByte(address + 1, (byte) (value >> 8));
    }

    @Override
    public int readInt(int address) {
        int low = words[address >>> 2];
        int shift = address << 3 & 31;
        return shift == 0 ? low : low >>> shift | words[(address >>> 2) + 1] << -shift;
    }

    @Override
    public void writeI32(int address, int value) {
        int word = address >>> 2;
        int shift = address << 3 & 31;
        if (shift == 0) {
            words[word] = value;
        } else {
            words[word + 1] = words[word + 1] & -1 << shift | value >>> -shift;
            words[word] = words[word] & ~(-1 << shift) | value << shift;
        }
    }

    @Override
    public long readLong(int address) {
        return Integer.toUnsignedLong(readInt(address)) | (long) readInt(address + Integer.BYTES) << 32;
    }

    @Override
    public void writeLong(int address, long value) {
        writeI32(address, (int) value);
        writeI32(address + Integer.BYTES, (int) (value >>> 32));
    }

    @Override
    public float readFloat(int address) {
        return Float.intBitsToFloat(readInt(address));
    }

    @Override
    public long readF32(int address) {
        return Integer.toUnsignedLong(readInt(address));
    }

    @Override
    public void writeF32(int address, float value) {
        writeI32(address, Float.floatToRawIntBits(value));
    }

    @Override
    public double readDouble(int address) {
        return Double.longBitsToDouble(readLong(address));
    }

    @Override
    public long readF64(int address) {
        return readLong(address);
    }

    @Override
    public void writeF64(int address, double value) {
        writeLong(address, Double.doubleToRawLongBits(value));
    }

    @Override
    public void zero() {
        Arrays.fill(words, 0);
    }

    @Override
    public void fill(byte value, int from, int to) {
        int start = from;
        while (start < to && (start & 3) != 0) {
            writeByte(start++, value);
        }
        int end = to;
        while (end > start && (end & 3) != 0) {
            writeByte(--end, value);
        }
        if (start < end) {
            Arrays.fill(words, start >>> 2, end >>> 2, (value & 0xFF) * 0x01010101);
        }
    }

    @Override
    public void copy(int target, int source, int size) {
        if (((target | source) & 3) == 0) {
            int whole = size & ~3;
            if (target <= source) {
                System.arraycopy(words, source >>> 2, words, target >>> 2, whole >>> 2);
                copyUp(target + whole, source + whole, size - whole);
            } else {
                copyDown(target + whole, source + whole, size - whole);
                System.arraycopy(words, source >>> 2, words, target >>> 2, whole >>> 2);
            }
        } else if (target <= source) {
            copyUp(target, source, size);
        } else {
            copyDown(target, source, size);
        }
    }

    private void copyUp(int target, int source, int size) {
        for (int i = 0; i < size; i++) {
            writeByte(target + i, read(source + i));
        }
    }

    private void copyDown(int target, int source, int size) {
        for (int i = size - 1; i >= 0; i--) {
            writeByte(target + i, read(source + i));
        }
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public Object lock(int address) {
        throw new UnsupportedOperationException("shared memory");
    }

    @Override
    public int waitOn(int address, int expected, long timeout) {
        throw new UnsupportedOperationException("shared memory");
    }

    @Override
    public int waitOn(int address, long expected, long timeout) {
        throw new UnsupportedOperationException("shared memory");
    }

    @Override
    public int notify(int address, int threads) {
        return 0;
    }
}
