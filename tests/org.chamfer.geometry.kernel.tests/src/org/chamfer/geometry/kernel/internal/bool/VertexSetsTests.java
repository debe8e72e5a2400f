package org.chamfer.geometry.kernel.internal.bool;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.junit.jupiter.api.Test;

class VertexSetsTests {
    private static int[] roots(VertexSets sets, int n) {
        int[] roots = new int[n];
        for (int v = 0; v < n; v++) {
            roots[v] = sets.root(v);
        }
        return roots;
    }

    @Test
    void theSmallestVertexIsTheRoot() {
        VertexSets sets = new VertexSets(6, true);
        sets.join(5, 3);
        sets.join(3, 1);
        sets.join(4, 2);
        assertArrayEquals(new int[] {0, 1, 2, 1, 2, 1}, roots(sets, 6));
        sets.join(4, 5);
        assertArrayEquals(new int[] {0, 1, 1, 1, 1, 1}, roots(sets, 6));
    }

    @Test
    void severalThreadsFindTheSameSets() {
        int n = 200_000;
        int[] ends = new Random(5).ints(n, 0, n).toArray();
        VertexSets alone = new VertexSets(n, true);
        for (int i = 0; i + 1 < n; i += 2) {
            alone.join(ends[i], ends[i + 1]);
        }
        for (int repetition = 0; repetition < 5; repetition++) {
            VertexSets many = new VertexSets(n, false);
            new Work(WorkContext.NONE, 4).forRange(n / 2, 512, (from, to) -> {
                for (int i = from; i < to; i++) {
                    many.join(ends[2 * i], ends[2 * i + 1]);
                }
            });
            assertArrayEquals(roots(alone, n), roots(many, n));
        }
    }

    @Test
    void runningSumsStartAtTheFirstNumber() {
        int n = 50_000;
        int[] counts = new Random(6).ints(n, 0, 5).toArray();
        int[] expected = new int[n];
        int sum = 7;
        for (int i = 0; i < n; i++) {
            expected[i] = sum;
            sum += counts[i];
        }
        assertEquals(sum, RunningSums.of(counts, 7, new Work(WorkContext.NONE, 3)));
        assertArrayEquals(expected, counts);
        assertEquals(9, RunningSums.of(new int[0], 9, Work.alone()));
    }
}
