package org.chamfer.geometry.manifold.internal.embind;

import org.chamfer.geometry.manifold.internal.wasm.LinearMemory;

/**
 * A window on an array in the module's memory.
 *
 * @param element what the elements are
 * @param address of the first element
 * @param count number of elements
 */
record MemoryView(ElementKind element, int address, int count) {
    /** A copy of what the window shows. */
    Object copy(LinearMemory memory) {
        return switch (element) {
            case INT8, UINT8 -> memory.readBytes(address, count);
            case INT32, UINT32 -> memory.readInts(address, count);
            case FLOAT32 -> memory.readFloats(address, count);
            case FLOAT64 -> memory.readDoubles(address, count);
            default -> throw new UnsupportedOperationException("a view of " + element);
        };
    }

    /** Writes an array into the window. */
    void fill(LinearMemory memory, Object array) {
        switch (array) {
            case int[] values -> memory.writeInts(address, values);
            case float[] values -> memory.writeFloats(address, values);
            case double[] values -> memory.writeDoubles(address, values);
            default -> throw new UnsupportedOperationException("a view cannot take " + array.getClass());
        }
    }
}
