package org.chamfer.render.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;

class DeflateTests {
    @Test
    void zlibUnpacksWhatItPacks() throws DataFormatException {
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 2, 3, 4, 257, 258, 259, 260, 40_000, 200_000}) {
            for (int kinds : new int[] {1, 2, 7, 256}) {
                byte[] data = new byte[size];
                for (int i = 0; i < size; i++) {
                    // Now and then a piece from far behind, so that all distances occur.
                    boolean again = i > 100 && random.nextInt(200) == 0;
                    int length = again ? Math.min(size - i, random.nextInt(400)) : 0;
                    if (length > 0) {
                        System.arraycopy(data, random.nextInt(Math.max(1, i - length)), data, i, Math.min(length, i));
                        i += length - 1;
                    } else {
                        data[i] = (byte) random.nextInt(kinds);
                    }
                }
                assertArrayEquals(data, unpacked(Deflate.compress(data), size), size + " bytes of " + kinds + " kinds");
            }
        }
    }

    @Test
    void repetitionsShrink() {
        assertTrue(Deflate.compress(new byte[100_000]).length < 800);
    }

    private static byte[] unpacked(byte[] packed, int size) throws DataFormatException {
        try (Inflater inflater = new Inflater(true)) {
            inflater.setInput(packed);
            byte[] data = new byte[size + 1];
            assertEquals(size, inflater.inflate(data));
            assertTrue(inflater.finished());
            return Arrays.copyOf(data, size);
        }
    }
}
