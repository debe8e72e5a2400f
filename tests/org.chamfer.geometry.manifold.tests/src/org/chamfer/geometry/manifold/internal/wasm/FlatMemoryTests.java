package org.chamfer.geometry.manifold.internal.wasm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.dylibso.chicory.wasm.types.MemoryLimits;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The memory of words behaves like one of bytes, at any address. */
class FlatMemoryTests {
    private static final int SIZE = 64;

    private final FlatMemory memory = new FlatMemory(new MemoryLimits(1, 3));
    private final byte[] expected = new byte[SIZE];

    private void fillWithNoise() {
        new Random(7).nextBytes(expected);
        memory.write(0, expected, 0, SIZE);
    }

    private void check() {
        assertArrayEquals(expected, memory.readBytes(0, SIZE));
    }

    @Test
    void wordsLieLowByteFirst() {
        memory.writeI32(8, 0x04030201);
        assertArrayEquals(new byte[] {1, 2, 3, 4}, memory.readBytes(8, 4));
        memory.writeLong(16, 0x0807060504030201L);
        assertArrayEquals(new byte[] {1, 2, 3, 4, 5, 6, 7, 8}, memory.readBytes(16, 8));
        memory.writeF64(24, -0.5);
        assertEquals(-0.5, memory.readDouble(24));
        assertEquals(0xBFE00000, memory.words[7]);
    }

    @Test
    void wordsMayLieAnywhere() {
        for (int address = 0; address < 8; address++) {
            fillWithNoise();
            FlatMemory.writeInt(address, 0x04030201, 3, memory);
            FlatMemory.writeLong(address, 0x0807060504030201L, 17, memory);
            for (int i = 0; i < 8; i++) {
                expected[address + 17 + i] = (byte) (i + 1);
                expected[address + 3 + i % 4] = (byte) (i % 4 + 1);
            }
            check();
            assertEquals(0x04030201, FlatMemory.readInt(address, 3, memory));
            assertEquals(0x0807060504030201L, FlatMemory.readLong(address, 17, memory));
        }
    }

    @Test
    void copiesMayOverlap() {
        for (int target = 0; target < 12; target++) {
            for (int source = 0; source < 12; source++) {
                for (int size = 0; size < 20; size++) {
                    fillWithNoise();
                    System.arraycopy(expected, source, expected, target, size);
                    FlatMemory.copy(target, source, size, memory);
                    check();
                }
            }
        }
    }

    @Test
    void fillsAnyRange() {
        for (int from = 0; from < 10; from++) {
            for (int size = 0; size < 20; size++) {
                fillWithNoise();
                Arrays.fill(expected, from, from + size, (byte) 0x9C);
                FlatMemory.fill(from, (byte) 0x9C, size, memory);
                check();
            }
        }
    }

    @Test
    void countsLeadingZeros() {
        for (int bit = 0; bit < Integer.SIZE; bit++) {
            for (int value : new int[] {1 << bit, (1 << bit) - 1, -1 << bit, 0x5555_5555 >>> bit}) {
                assertEquals(Integer.numberOfLeadingZeros(value), FlatMemory.leadingZeros(value));
            }
        }
    }

    @Test
    void growsUpToItsLimit() {
        memory.writeI32(4, 42);
        assertEquals(1, memory.grow(2));
        assertEquals(3, memory.pages());
        assertEquals(42, memory.readInt(4));
        assertEquals(-1, memory.grow(1));
        assertThrows(IndexOutOfBoundsException.class, () -> memory.readInt(3 * 65536));
        assertThrows(IndexOutOfBoundsException.class, () -> memory.readInt(-4));
    }

    @Test
    void theCompiledModuleWorksOnIt() throws ClassNotFoundException {
        String name = "org.chamfer.geometry.manifold.internal.generated.ManifoldModuleMachineFuncGroup_0";
        Class<?> functions = Class.forName(name, false, FlatMemory.class.getClassLoader());
        assertTrue(
                Arrays.stream(functions.getDeclaredMethods())
                        .allMatch(function ->
                                Arrays.asList(function.getParameterTypes()).contains(FlatMemory.class)),
                "the build has not tuned the module's classes");
    }
}
