package org.chamfer.scad.eval.internal.thread;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DeepThreadsTests {
    private final DeepThreads threads = new DeepThreads("test");

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }

    @Test
    void stacksAreDeep() {
        AtomicInteger found = new AtomicInteger();
        threads.run(1, () -> found.set(depth(500_000)));
        assertEquals(500_000, found.get());
    }

    @Test
    void allThreadsWork() {
        CountDownLatch together = new CountDownLatch(3);
        threads.run(3, () -> {
            together.countDown();
            try {
                together.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertEquals(0, together.getCount());
    }

    @Test
    void failuresArrive() {
        IllegalStateException failure = assertThrows(
                IllegalStateException.class,
                () -> threads.run(2, () -> {
                    throw new IllegalStateException("broken");
                }));
        assertEquals("broken", failure.getMessage());
        assertThrows(
                StackOverflowError.class,
                () -> threads.run(1, () -> {
                    throw new StackOverflowError();
                }));
    }

    @Test
    void interruptionsArePassedOnAndForgotten() {
        CountDownLatch never = new CountDownLatch(1);
        AtomicBoolean interrupted = new AtomicBoolean();
        Thread.currentThread().interrupt();
        assertThrows(
                CancellationException.class,
                () -> threads.run(1, () -> {
                    try {
                        never.await();
                    } catch (InterruptedException _) {
                        interrupted.set(true);
                        Thread.currentThread().interrupt();
                    }
                }));
        assertTrue(Thread.interrupted());
        assertTrue(interrupted.get());
        AtomicBoolean left = new AtomicBoolean();
        threads.run(1, () -> left.set(Thread.currentThread().isInterrupted()));
        assertFalse(left.get());
    }
}
