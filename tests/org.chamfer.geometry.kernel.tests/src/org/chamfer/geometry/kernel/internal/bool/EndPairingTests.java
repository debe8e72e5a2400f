package org.chamfer.geometry.kernel.internal.bool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EndPairingTests {
    @Test
    void startsAndEndsTakeTurns() {
        EndPairing pairing = new EndPairing();
        pairing.add(false, 2, 20);
        pairing.add(true, 3, 30);
        pairing.add(false, 4, 40);
        pairing.add(true, 1, 10);
        assertEquals(2, pairing.sort());
        assertArrayEquals(new int[] {10, 30}, Arrays.copyOf(pairing.starts.vertices, 2));
        assertArrayEquals(new int[] {20, 40}, Arrays.copyOf(pairing.ends.vertices, 2));
    }

    @Test
    void manyAreSortedAndEqualPlacesKeepTheirOrder() {
        Random random = new Random(1);
        EndPairing pairing = new EndPairing();
        for (int n : new int[] {0, 1, 23, 24, 25, 48, 49, 500, 3000}) {
            double[] places = new double[n];
            pairing.clear();
            for (int i = 0; i < n; i++) {
                places[i] = random.nextInt(n) - n / 2.0;
                pairing.add(true, places[i], i);
                pairing.add(false, -places[i], i);
            }
            assertEquals(n, pairing.sort());
            Integer[] order = new Integer[n];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, Comparator.comparingDouble(i -> places[i]));
            for (int i = 0; i < n; i++) {
                assertEquals(order[i], pairing.starts.vertices[i], n + ": " + i);
            }
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, Comparator.comparingDouble(i -> -places[i]));
            for (int i = 0; i < n; i++) {
                assertEquals(order[i], pairing.ends.vertices[i], n + ": " + i);
            }
        }
    }
}
