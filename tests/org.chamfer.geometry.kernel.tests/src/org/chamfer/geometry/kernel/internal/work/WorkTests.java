package org.chamfer.geometry.kernel.internal.work;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.base.work.WorkContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WorkTests {
    private static ExecutorService helpers;

    @BeforeAll
    static void startHelpers() {
        helpers = Executors.newFixedThreadPool(8);
    }

    @AfterAll
    static void stopHelpers() {
        helpers.shutdownNow();
    }

    private static Work work(int threads) {
        return new Work(WorkContext.NONE, threads, helpers);
    }

    @Test
    void chunksHaveFixedBoundariesWhateverTheThreads() {
        for (int threads : new int[] {1, 2, 8}) {
            int[] startOf = new int[1003];
            int[] visits = new int[1003];
            work(threads).forRange(1003, 10, (from, to) -> {
                assertTrue(from % 10 == 0 && to == Math.min(1003, from + 10));
                for (int i = from; i < to; i++) {
                    startOf[i] = from;
                    visits[i]++;
                }
            });
            for (int i = 0; i < 1003; i++) {
                assertEquals(i / 10 * 10, startOf[i]);
                assertEquals(1, visits[i]);
            }
        }
    }

    @Test
    void nothingToDo() {
        work(2).forRange(0, 10, (from, to) -> {
            throw new AssertionError(from + " " + to);
        });
    }

    @Test
    void findingsComeInTheOrderOfChunks() {
        Ints expected = new Ints();
        for (int i = 0; i < 5000; i++) {
            for (int k = 0; k < i % 7; k++) {
                expected.add(i);
            }
        }
        for (int threads : new int[] {1, 2, 8}) {
            for (int repetition = 0; repetition < 50; repetition++) {
                Ints found = new Ints();
                Doubles measures = new Doubles();
                work(threads).collect(5000, 64, found, measures, (from, to, ints, doubles) -> {
                    for (int i = from; i < to; i++) {
                        for (int k = 0; k < i % 7; k++) {
                            ints.add(i);
                            doubles.add(i + 0.5);
                        }
                    }
                });
                assertArrayEquals(expected.toArray(), found.toArray());
                assertEquals(expected.size, measures.size);
                assertEquals(expected.get(1234) + 0.5, measures.get(1234));
            }
        }
    }

    @Test
    void tasksMayStartTasks() {
        AtomicInteger sum = new AtomicInteger();
        Work work = work(4);
        work.forRange(
                20, 1, (from, to) -> work.forRange(30, 1, (first, last) -> sum.addAndGet(to - from + last - first)));
        assertEquals(20 * 30 * 2, sum.get());
    }

    @Test
    void aCallerThatWaitsHelpsWithOtherTasks() {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            Work work = new Work(WorkContext.NONE, 2, one);
            CyclicBarrier together = new CyclicBarrier(2);
            Thread caller = Thread.currentThread();
            CountDownLatch begun = new CountDownLatch(1);
            // The only helper takes one of the two tasks; the chunks of that one need two threads at once.
            work.forRange(2, 1, (from, to) -> {
                if (Thread.currentThread() == caller) {
                    await(begun);
                } else {
                    begun.countDown();
                    work.forRange(2, 1, (first, last) -> await(together));
                }
            });
            assertEquals(0, together.getNumberWaiting());
        } finally {
            one.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void bothTasksRun() {
        for (int threads : new int[] {1, 2}) {
            AtomicInteger sum = new AtomicInteger();
            work(threads).both(10_000, () -> sum.addAndGet(1), () -> sum.addAndGet(10));
            assertEquals(11, sum.get());
        }
    }

    @Test
    void helpersThatNeverComeHoldNothingUp() {
        int[] visits = new int[100];
        new Work(WorkContext.NONE, 8, task -> assertTrue(task != null))
                .forRange(100, 1, (from, to) -> visits[from] += to);
        for (int i = 0; i < 100; i++) {
            assertEquals(i + 1, visits[i]);
        }
    }

    @Test
    void theFirstFailureIsThrown() {
        for (int threads : new int[] {1, 2, 8}) {
            for (int repetition = 0; repetition < 100; repetition++) {
                IllegalStateException failure = assertThrows(
                        IllegalStateException.class, () -> work(threads).forRange(1000, 1, (from, to) -> {
                            if (from % 100 == 37) {
                                throw new IllegalStateException(from + " to " + to);
                            }
                        }));
                assertEquals("37 to 38", failure.getMessage());
            }
        }
    }

    @Test
    void cancellationTakesEffectWithinATenthOfASecond() {
        for (int threads : new int[] {1, 2}) {
            AtomicBoolean cancelled = new AtomicBoolean();
            long[] cancelledAt = new long[1];
            Work work = new Work(cancelled::get, threads, helpers);
            assertThrows(
                    CancellationException.class,
                    () -> work.forRange(1_000_000, 1, (from, to) -> {
                        if (from == 100) {
                            cancelledAt[0] = System.nanoTime();
                            cancelled.set(true);
                        }
                        spin(20_000L * (to - from));
                    }));
            assertTrue(System.nanoTime() - cancelledAt[0] < 100_000_000L);
        }
    }

    private static void spin(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    @Test
    void sortingIsStableAndTheSameWithAnyNumberOfThreads() {
        Random random = new Random(1);
        for (int n : new int[] {0, 1, 2, 30, 41, 1000, 5000, 70_000, 300_000}) {
            for (int bits : new int[] {0, 3, 20, 40, 64}) {
                long[] keys = new long[n];
                int[] payloads = new int[n];
                Integer[] expected = new Integer[n];
                for (int i = 0; i < n; i++) {
                    keys[i] = bits == 0 ? 5 : random.nextLong() >>> 64 - bits;
                    payloads[i] = i;
                    expected[i] = i;
                }
                long[] original = keys.clone();
                Arrays.sort(expected, (a, b) -> Long.compareUnsigned(original[a], original[b]));
                for (int threads : new int[] {1, 8}) {
                    long[] sortedKeys = keys.clone();
                    int[] sorted = payloads.clone();
                    work(threads).sort(sortedKeys, sorted, n);
                    for (int i = 0; i < n; i++) {
                        assertEquals(expected[i], sorted[i]);
                        assertEquals(original[expected[i]], sortedKeys[i]);
                    }
                }
            }
        }
    }

    @Test
    void countsBecomeStarts() {
        int[] counts = {3, 0, 4, 1, 9};
        assertEquals(8, Work.prefixSums(counts, 4));
        assertArrayEquals(new int[] {0, 3, 3, 7, 9}, counts);
    }

    @Test
    void listsGrow() {
        Ints ints = new Ints(0);
        Doubles doubles = new Doubles(0);
        for (int i = 0; i < 1000; i++) {
            ints.add(i, -i);
            doubles.add(i, i + 0.25, -i);
        }
        assertEquals(2000, ints.size);
        assertEquals(-999, ints.pop());
        assertEquals(999, ints.get(ints.size - 1));
        assertEquals(3000, doubles.toArray().length);
        assertEquals(7.25, doubles.get(22));
        Ints copy = new Ints();
        copy.addAll(ints);
        assertArrayEquals(ints.toArray(), copy.toArray());
    }
}
