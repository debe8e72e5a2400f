package org.chamfer.geometry.kernel.internal;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The kernel is made ready before it is needed, by a thread that can be told to stop. */
class ReadinessTests {
    /** More than one operation polls for the smallest meshes. */
    private static final int POLLS = 200;

    private final ChamferKernel kernel = new ChamferKernel(2, () -> {
        throw new IllegalStateException("no plane figures are needed");
    });

    @ParameterizedTest
    @EnumSource
    void theKernelIsMadeReady(Readiness readiness) {
        assertDoesNotThrow(() -> kernel.warmUp(readiness, WorkContext.NONE));
    }

    @Test
    void itStopsWhenItIsNotWantedAnyMore() {
        AtomicInteger polls = new AtomicInteger();
        WorkContext work = () -> polls.incrementAndGet() > POLLS;
        assertThrows(CancellationException.class, () -> kernel.warmUp(Readiness.COMPILED, work));
    }
}
