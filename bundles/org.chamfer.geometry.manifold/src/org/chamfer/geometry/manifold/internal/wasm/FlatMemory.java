package org.chamfer.geometry.manifold.internal.wasm;

import com.dylibso.chicory.runtime.ConstantEvaluators;
import com.dylibso.chicory.runtime.Instance;
import com.dylibso.chicory.runtime.Memory;
import com.dylibso.chicory.wasm.types.ActiveDataSegment;
import com.dylibso.chicory.wasm.types.DataSegment;
import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * A module's memory in one array. The run-time library's own memory consists of pages and needs two array accesses for
 * each word; the single access here makes the kernel measurably quicker. Accesses out of bounds end with an
 * {@link IndexOutOfBoundsException}. For one thread; what concerns shared memory and passive segments is not supported,
 * because the module has neither.
 */
@SuppressWarnings("removal") // The interface still demands methods that are going to be removed.
final class FlatMemory implements Memory {
    private static final VarHandle SHORTS =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOATS =
            MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle DOUBLES =
            MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

    /** An array cannot have quite 2^31 elements. */
    private static final int MOST_PAGES = Integer.MAX_VALUE / PAGE_SIZE;

    private final MemoryLimits limits;
    private byte[] bytes;

    FlatMemory(MemoryLimits limits) {
        this.limits = limits;
        bytes = new byte[limits.initialPages() * PAGE_SIZE];
    }

    @Override
    public int pages() {
        return bytes.length / PAGE_SIZE;
    }

    @Override
    public int grow(int pages) {
        int before = pages();
        if (pages < 0 || pages > maximumPages() - before) {
            return -1;
        }
        bytes = Arrays.copyOf(bytes, (before + pages) * PAGE_SIZE);
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
        System.arraycopy(data, offset, bytes, address, size);
    }

    @Override
    public byte[] readBytes(int address, int length) {
        byte[] copy = new byte[length];
        System.arraycopy(bytes, address, copy, 0, length);
        return copy;
    }

    @Override
    public byte read(int address) {
        return bytes[address];
    }

    @Override
    public void writeByte(int address, byte value) {
        bytes[address] = value;
    }

    @Override
    public short readShort(int address) {
        return (short) SHORTS.get(bytes, address);
    }

    @Override
    public long readU16(int address) {
        return Short.toUnsignedLong((short) SHORTS.get(bytes, address));
    }

    @Override
    public void writeShort(int address, short value) {
        SHORTS.set(bytes, address, value);
    }

    @Override
    public int readInt(int address) {
        return (int) INTS.get(bytes, address);
    }

    @Override
    public void writeI32(int address, int value) {
        INTS.set(bytes, address, value);
    }

    @Override
    public long readLong(int address) {
        return (long) LONGS.get(bytes, address);
    }

    @Override
    public void writeLong(int address, long value) {
        LONGS.set(bytes, address, value);
    }

    @Override
    public float readFloat(int address) {
        return (float) FLOATS.get(bytes, address);
    }

    @Override
    public long readF32(int address) {
        return Integer.toUnsignedLong((int) INTS.get(bytes, address));
    }

    @Override
    public void writeF32(int address, float value) {
        FLOATS.set(bytes, address, value);
    }

    @Override
    public double readDouble(int address) {
        return (double) DOUBLES.get(bytes, address);
    }

    @Override
    public long readF64(int address) {
        return (long) LONGS.get(bytes, address);
    }

    @Override
    public void writeF64(int address, double value) {
        DOUBLES.set(bytes, address, value);
    }

    @Override
    public void zero() {
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public void fill(byte value, int from, int to) {
        Arrays.fill(bytes, from, to, value);
    }

    @Override
    public void copy(int target, int source, int size) {
        System.arraycopy(bytes, source, bytes, target, size);
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
