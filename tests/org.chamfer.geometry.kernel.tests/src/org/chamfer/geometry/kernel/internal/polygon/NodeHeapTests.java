package org.chamfer.geometry.kernel.internal.polygon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NodeHeapTests {
    @Test
    void popsTheSmallestKeyThenTheSmallestNodeWhateverWasChanged() {
        Random random = new Random(5);
        NodeHeap heap = new NodeHeap();
        for (int round = 0; round < 50; round++) {
            int nodes = random.nextInt(1, 100);
            heap.clear(nodes);
            Map<Integer, Double> expected = new HashMap<>();
            for (int step = 0; step < 500; step++) {
                int node = random.nextInt(nodes);
                switch (random.nextInt(4)) {
                    case 0 -> {
                        heap.remove(node);
                        expected.remove(node);
                    }
                    case 1 -> popBoth(heap, expected);
                    default -> {
                        double key = random.nextInt(10);
                        heap.set(node, key);
                        expected.put(node, key);
                    }
                }
            }
            while (!expected.isEmpty()) {
                popBoth(heap, expected);
            }
            assertTrue(heap.isEmpty());
        }
    }

    private static void popBoth(NodeHeap heap, Map<Integer, Double> expected) {
        assertEquals(expected.isEmpty(), heap.isEmpty());
        if (!expected.isEmpty()) {
            int first = expected.keySet().stream()
                    .min(Comparator.<Integer, Double>comparing(expected::get).thenComparing(node -> node))
                    .orElseThrow();
            assertEquals(expected.remove(first), heap.firstKey());
            assertEquals(first, heap.pop());
        }
    }
}
