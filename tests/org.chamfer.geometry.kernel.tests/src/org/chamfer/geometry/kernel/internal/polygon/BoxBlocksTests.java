package org.chamfer.geometry.kernel.internal.polygon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BoxBlocksTests {
    @Test
    void findsTheBlockOfEveryItemThatTouchesTheBox() {
        Random random = new Random(2);
        BoxBlocks blocks = new BoxBlocks();
        for (int round = 0; round < 200; round++) {
            int items = random.nextInt(1, 2000);
            blocks.clear(items);
            double[] at = random.doubles(2L * items).toArray();
            BitSet there = new BitSet();
            for (int i = 0; i < items; i++) {
                if (random.nextInt(3) > 0) {
                    blocks.add(i, at[2 * i], at[2 * i + 1], at[2 * i], at[2 * i + 1]);
                    there.set(i);
                }
            }
            for (int i = 0; i < items; i++) {
                if (there.get(i) && random.nextBoolean()) {
                    blocks.remove(i);
                    there.clear(i);
                }
            }
            double x = random.nextDouble();
            double y = random.nextDouble();
            double size = random.nextDouble() * 0.3;
            BitSet found = new BitSet();
            blocks.start(x, y, x + size, y + size);
            blocks.addLine(x, y, Math.sqrt(0.5), Math.sqrt(0.5), 0);
            int last = -1;
            for (int block = blocks.nextBlock(); block >= 0; block = blocks.nextBlock()) {
                assertTrue(block > last, "blocks come in order, once");
                last = block;
                found.set(block);
            }
            for (int i = there.nextSetBit(0); i >= 0; i = there.nextSetBit(i + 1)) {
                double dx = at[2 * i] - x;
                double dy = at[2 * i + 1] - y;
                if (dx >= 0 && dy >= dx && dy <= size) {
                    assertTrue(found.get(i >> BoxBlocks.SHIFT));
                }
            }
        }
    }

    @Test
    void nothingIsFoundWhereNothingIs() {
        BoxBlocks blocks = new BoxBlocks();
        blocks.clear(0);
        blocks.start(0, 0, 1, 1);
        assertEquals(-1, blocks.nextBlock());
        blocks.clear(100);
        blocks.start(0, 0, 1, 1);
        assertEquals(-1, blocks.nextBlock());
    }
}
