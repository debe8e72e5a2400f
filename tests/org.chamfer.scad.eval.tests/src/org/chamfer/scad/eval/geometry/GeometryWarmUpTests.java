package org.chamfer.scad.eval.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.geometry.kernel.Readiness;
import org.junit.jupiter.api.Test;

/** What is prepared before the first model. */
class GeometryWarmUpTests {
    private final List<Readiness> prepared = new CopyOnWriteArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
    private final GeometryKernel kernel = new GeometryKernel() {
        @Override
        public String identity() {
            return "counted";
        }

        @Override
        public void warmUp(Readiness readiness, WorkContext work) {
            prepared.add(readiness);
        }

        @Override
        public KernelSession open(WorkContext context) {
            opened.incrementAndGet();
            open.incrementAndGet();
            return new CountedSession(TestKernel.INSTANCE.open(context), open::decrementAndGet);
        }
    };

    @Test
    void theKernelIsMadeReadyAndComputesAModel() {
        GeometryWarmUp.of(kernel, Readiness.LOADED, WorkContext.NONE);
        assertEquals(List.of(Readiness.LOADED), prepared);
        assertTrue(opened.get() > 0, "nothing was computed");
        assertEquals(0, open.get(), "sessions left open");
    }

    @Test
    void itStopsWhenItIsNotWantedAnyMore() {
        assertThrows(CancellationException.class, () -> GeometryWarmUp.of(kernel, Readiness.COMPILED, () -> true));
        assertEquals(0, open.get(), "sessions left open");
    }
}
