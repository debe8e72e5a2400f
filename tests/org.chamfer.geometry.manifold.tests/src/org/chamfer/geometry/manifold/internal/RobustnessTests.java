package org.chamfer.geometry.manifold.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelException.Reason;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Readiness;
import org.chamfer.geometry.kernel.Solid;
import org.chamfer.geometry.manifold.internal.wasm.NativeFailure;
import org.junit.jupiter.api.Test;

/** Cancelling, failing and working for a long time leave the session usable and its memory bounded. */
class RobustnessTests {
    private final ManifoldKernel kernel = new ManifoldKernel();

    @Test
    void aLongOperationEndsWithinHalfASecond() throws Exception {
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicBoolean working = new AtomicBoolean();
        WorkContext context = cancelled::get;
        long[] asked = new long[1];
        Thread canceller = new Thread(() -> {
            while (!working.get()) {
                Thread.onSpinWait();
            }
            try {
                TimeUnit.MILLISECONDS.sleep(700);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            asked[0] = System.nanoTime();
            cancelled.set(true);
        });
        try (KernelSession session = kernel.open(context)) {
            List<Solid> balls = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                balls.add(session.load(Shapes.sphere(0.2 * i, 0.1 * i, 0, 3, 150, i)));
            }
            canceller.start();
            working.set(true);
            assertThrows(CancellationException.class, () -> session.union(balls));
            long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked[0]);
            canceller.join();
            assertTrue(milliseconds < 500, milliseconds + " ms");
            assertFalse(Thread.currentThread().isInterrupted(), "the interrupt was for the kernel only");
            assertThrows(IllegalStateException.class, () -> {
                cancelled.set(false);
                session.store(balls.getFirst());
            });
            Solid cube = session.load(Shapes.cube(0, 0, 0, 1, 1));
            Solid half = session.load(Shapes.cube(0.5, -1, -1, 3, 1));
            assertEquals(0.5, Shapes.volume(session.store(session.difference(cube, List.of(half)))), 1e-12);
        }
    }

    @Test
    void aCancelledContextStartsNothing() {
        try (KernelSession session = kernel.open(() -> true)) {
            assertThrows(CancellationException.class, () -> session.load(Shapes.cube(0, 0, 0, 1, 1)));
        }
    }

    @Test
    void anInterruptedThreadCancelsAndStillCleansUp() throws KernelException {
        try {
            try (KernelSession session = kernel.open(WorkContext.NONE)) {
                Solid cube = session.load(Shapes.cube(0, 0, 0, 1, 1));
                Solid corner = session.difference(cube, List.of(session.load(Shapes.cube(0.5, 0.5, 0.5, 1, 1))));
                Thread.currentThread().interrupt();
                assertThrows(CancellationException.class, () -> session.union(List.of(cube, corner)));
            }
            assertTrue(Thread.currentThread().isInterrupted());
        } finally {
            Thread.interrupted();
        }
        kernel.warmUp(Readiness.LOADED, WorkContext.NONE);
    }

    @Test
    void anInterruptEndsALongOperation() throws Exception {
        Thread worker = Thread.currentThread();
        long[] asked = new long[1];
        try (KernelSession session = kernel.open(WorkContext.NONE)) {
            List<Solid> balls = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                balls.add(session.load(Shapes.sphere(0.2 * i, 0.1 * i, 0, 3, 150, i)));
            }
            Thread interrupter = Thread.ofVirtual().start(() -> {
                try {
                    TimeUnit.MILLISECONDS.sleep(700);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                asked[0] = System.nanoTime();
                worker.interrupt();
            });
            assertThrows(CancellationException.class, () -> session.union(balls));
            long milliseconds = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - asked[0]);
            assertTrue(Thread.interrupted());
            interrupter.join();
            assertTrue(milliseconds < 500, milliseconds + " ms");
        } finally {
            Thread.interrupted();
        }
    }

    @Test
    void aFailureReplacesTheInstance() throws KernelException {
        EnginePool pool = new EnginePool();
        List<String> losses = new ArrayList<>();
        EngineSlot slot = new EngineSlot(pool, new CancellationWatch(), WorkContext.NONE, () -> losses.add("lost"));
        KernelException failure = assertThrows(
                KernelException.class,
                () -> slot.run((engine, _) -> engine.solids().triangleCount(Integer.MAX_VALUE)));
        assertEquals(Reason.INTERNAL, failure.reason());
        KernelException memory = assertThrows(
                KernelException.class,
                () -> slot.run((_, _) -> {
                    throw new NativeFailure("no room", true);
                }));
        assertEquals(Reason.OUT_OF_MEMORY, memory.reason());
        assertEquals(List.of("lost", "lost"), losses);
        int triangles = slot.run(
                (engine, _) -> engine.solids().triangleCount(engine.solids().hull(new double[0])));
        assertEquals(0, triangles);
    }

    @Test
    void aThousandBooleansNeedNoMoreMemoryThanAFew() throws KernelException {
        try (ManifoldSession session = (ManifoldSession) kernel.open(WorkContext.NONE)) {
            Solid ball = session.load(Shapes.sphere(0, 0, 0, 2, 24, 1));
            long afterTen = 0;
            for (int i = 0; i < 1000; i++) {
                try (Solid tool = session.load(Shapes.cube(0.001 * i, 0, 0, 2, 2));
                        Solid result = session.difference(ball, List.of(tool))) {
                    assertTrue(result.triangleCount() > 100);
                }
                if (i == 9) {
                    afterTen = session.memoryBytes();
                }
            }
            assertTrue(afterTen > 0);
            assertTrue(
                    session.memoryBytes() <= 2 * afterTen,
                    () -> "memory has grown to " + session.memoryBytes() + " bytes");
        }
    }

    @Test
    void warmUpLeavesAUsableKernel() throws KernelException {
        kernel.warmUp(Readiness.LOADED, WorkContext.NONE);
        try (KernelSession session = kernel.open(WorkContext.NONE)) {
            assertEquals(12, session.load(Shapes.cube(0, 0, 0, 1, 1)).triangleCount());
        }
    }
}
