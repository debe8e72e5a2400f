package org.chamfer.geometry.kernel.internal.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.internal.work.Ints;
import org.chamfer.geometry.kernel.internal.work.Work;
import org.junit.jupiter.api.Test;

class BoxTreeTests {
    /** Boxes with whole corners now and then, so that many only touch. */
    private static double[] boxes(Random random, int count, double extent, double size) {
        double[] boxes = new double[6 * count];
        boolean whole = random.nextInt(3) == 0;
        for (int i = 0; i < boxes.length; i += 6) {
            for (int axis = 0; axis < 3; axis++) {
                double low = extent * random.nextDouble();
                double high = low + size * random.nextDouble() * random.nextDouble();
                boxes[i + axis] = whole ? Math.floor(low) : low;
                boxes[i + 3 + axis] = whole ? Math.floor(high) : high;
            }
        }
        return boxes;
    }

    private static boolean overlap(double[] p, int i, double[] q, int k) {
        for (int axis = 0; axis < 3; axis++) {
            if (p[6 * i + axis] > q[6 * k + 3 + axis] || q[6 * k + axis] > p[6 * i + 3 + axis]) {
                return false;
            }
        }
        return true;
    }

    private static long[] sortedPairs(Ints hits) {
        long[] pairs = new long[hits.size / 2];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (long) hits.get(2 * i) << 32 | hits.get(2 * i + 1);
        }
        Arrays.sort(pairs);
        return pairs;
    }

    @Test
    void findsWhatComparingAllBoxesFinds() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            double[] a = boxes(random, random.nextInt(round + 1), 10, 3);
            double[] b = boxes(random, random.nextInt(300), 12, 3);
            BoxTree first = BoxTree.of(a, Work.alone());
            BoxTree second = BoxTree.of(b, Work.alone());
            Ints expected = new Ints();
            for (int i = 0; i < a.length / 6; i++) {
                Ints found = new Ints();
                int c = 6 * i;
                second.overlaps(a[c], a[c + 1], a[c + 2], a[c + 3], a[c + 4], a[c + 5], found);
                int[] sorted = found.toArray();
                Arrays.sort(sorted);
                int next = 0;
                for (int k = 0; k < b.length / 6; k++) {
                    if (overlap(a, i, b, k)) {
                        expected.add(i, k);
                        assertEquals(k, sorted[next++]);
                    }
                }
                assertEquals(sorted.length, next);
            }
            Ints pairs = new Ints();
            first.pairs(second, Work.alone(), pairs);
            assertArrayEquals(sortedPairs(expected), sortedPairs(pairs));
        }
    }

    @Test
    void findsWhatAVerticalLineMeets() {
        Random random = new Random(12);
        for (int round = 0; round < 100; round++) {
            double[] boxes = boxes(random, 200, 10, 4);
            BoxTree tree = BoxTree.of(boxes, Work.alone());
            double x = boxes[6 * random.nextInt(200)];
            double y = 10 * random.nextDouble();
            Ints found = new Ints();
            tree.column(x, y, found);
            int[] sorted = found.toArray();
            Arrays.sort(sorted);
            Ints expected = new Ints();
            for (int i = 0; i < 200; i++) {
                if (boxes[6 * i] <= x && x <= boxes[6 * i + 3] && boxes[6 * i + 1] <= y && y <= boxes[6 * i + 4]) {
                    expected.add(i);
                }
            }
            assertArrayEquals(expected.toArray(), sorted);
        }
    }

    @Test
    void boxesThatTouchAtACornerOverlap() {
        BoxTree tree = BoxTree.of(new double[] {0, 0, 0, 1, 1, 1}, Work.alone());
        Ints hits = new Ints();
        tree.overlaps(1, 1, 1, 2, 2, 2, hits);
        assertArrayEquals(new int[] {0}, hits.toArray());
        hits.clear();
        tree.overlaps(Math.nextUp(1.0), 1, 1, 2, 2, 2, hits);
        assertTrue(hits.isEmpty());
    }

    @Test
    void emptyAndFlatAndEqualBoxes() {
        BoxTree empty = BoxTree.of(new double[0], Work.alone());
        BoxTree same = BoxTree.of(new double[6 * 1000], Work.alone());
        Ints hits = new Ints();
        empty.column(0, 0, hits);
        empty.pairs(same, Work.alone(), hits);
        same.pairs(empty, Work.alone(), hits);
        assertTrue(hits.isEmpty());
        same.column(0, 0, hits);
        assertEquals(1000, hits.size);
        hits.clear();
        same.pairs(BoxTree.of(new double[12], Work.alone()), Work.alone(), hits);
        assertEquals(4000, hits.size);
    }

    @Test
    void sameOrderWithAnyNumberOfThreads() {
        try (ExecutorService helpers = Executors.newFixedThreadPool(8)) {
            double[] a = boxes(new Random(13), 100_000, 1000, 20);
            double[] b = boxes(new Random(14), 80_000, 1000, 20);
            int[] expected = null;
            for (int threads : new int[] {1, 2, 8, 8}) {
                Work work = new Work(WorkContext.NONE, threads, helpers);
                Ints hits = new Ints();
                BoxTree.of(a, work).pairs(BoxTree.of(b, work), work, hits);
                expected = expected == null ? hits.toArray() : expected;
                assertArrayEquals(expected, hits.toArray());
            }
        }
    }

    /** Both find the same; the tree looks at far less. */
    @Test
    void isMuchQuickerThanComparingAllBoxes() {
        double[] a = boxes(new Random(15), 8_000, 1000, 20);
        double[] b = boxes(new Random(16), 8_000, 1000, 20);
        long all = 0;
        long before = System.nanoTime();
        for (int i = 0; i < 8_000; i++) {
            for (int k = 0; k < 8_000; k++) {
                all += overlap(a, i, b, k) ? 1 : 0;
            }
        }
        long between = System.nanoTime();
        Ints hits = new Ints();
        BoxTree.of(a, Work.alone()).pairs(BoxTree.of(b, Work.alone()), Work.alone(), hits);
        long after = System.nanoTime();
        assertEquals(all, hits.size / 2);
        assertTrue(after - between < between - before, "all " + (between - before) + ", tree " + (after - between));
    }

    @Test
    void neighboursOnTheCurveTouch() {
        int[] cellAt = new int[1 << 15];
        Arrays.fill(cellAt, -1);
        // The curve fills each eighth of the cube, and each eighth of that, in one go.
        for (int x = 0; x < 32; x++) {
            for (int y = 0; y < 32; y++) {
                for (int z = 0; z < 32; z++) {
                    cellAt[HilbertCurve.place(x << 5, y << 5, z << 5) >> 15] = x << 10 | y << 5 | z;
                }
            }
        }
        for (int i = 1; i < cellAt.length; i++) {
            int p = cellAt[i - 1];
            int q = cellAt[i];
            assertTrue(p >= 0 && q >= 0, "each place has a cell");
            int distance = Math.abs((p >> 10) - (q >> 10))
                    + Math.abs((p >> 5 & 31) - (q >> 5 & 31))
                    + Math.abs((p & 31) - (q & 31));
            assertEquals(1, distance);
        }
    }
}
