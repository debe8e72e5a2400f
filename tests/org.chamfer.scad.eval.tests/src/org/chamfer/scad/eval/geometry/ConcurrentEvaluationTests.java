package org.chamfer.scad.eval.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.Affine3;
import org.chamfer.geometry.kernel.GeometryKernel;
import org.chamfer.geometry.kernel.KernelException;
import org.chamfer.geometry.kernel.KernelSession;
import org.chamfer.scad.eval.EvaluationListener;
import org.chamfer.scad.eval.EvaluationRequest;
import org.chamfer.scad.eval.ScadEvaluator;
import org.chamfer.scad.eval.csg.CsgNode;
import org.junit.jupiter.api.Test;

/** One evaluator for many threads. */
class ConcurrentEvaluationTests {
    private static final int VARIANTS = 12;
    private static final int THREADS = 5;

    private static final String PROGRAM = """
            size = 10;
            function grow(n) = n == 0 ? size : grow(n - 1) + 0.125;
            module body() difference() { cube(grow(8), center = true); cylinder(r = size / 4, h = 40, center = true); }
            body();
            translate([size, 0, 0]) linear_extrude(3) text("ab", size = size / 2);
            """;

    private static CsgNode tree(ScadEvaluator evaluator, int variant) {
        Path file = Path.of("part.scad").toAbsolutePath();
        EvaluationRequest request =
                new EvaluationRequest("part.scad", file, PROGRAM, List.of("size=" + (10 + variant)), List.of());
        return evaluator
                .evaluate(request, EvaluationListener.NONE, WorkContext.NONE)
                .root();
    }

    /** Counts how many sessions are open at once. */
    private static final class BoundedKernel implements GeometryKernel {
        private final AtomicInteger open = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public String identity() {
            return "bounded";
        }

        @Override
        public KernelSession open(WorkContext context) {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            return new CountedSession(TestKernel.INSTANCE.open(context), open::decrementAndGet);
        }
    }

    @Test
    void variantsAreTheSameFromManyThreads() throws Exception {
        List<Digest> expected = new ArrayList<>();
        for (int i = 0; i < VARIANTS; i++) {
            CsgNode tree = tree(new ScadEvaluator(), i);
            expected.add(new GeometryEvaluator(TestKernel.INSTANCE, 1, 0)
                    .evaluate(tree, WorkContext.NONE, _ -> {})
                    .digest());
        }
        BoundedKernel kernel = new BoundedKernel();
        assertEquals(expected, inParallel(new ScadEvaluator(), new GeometryEvaluator(kernel, 2, 0)));
        int most = Math.max(2, Runtime.getRuntime().availableProcessors());
        assertTrue(kernel.most.get() <= most, "sessions at once: " + kernel.most);
        assertEquals(0, kernel.open.get());
        assertEquals(expected, inParallel(new ScadEvaluator(), new GeometryEvaluator(TestKernel.INSTANCE, 1, 1 << 20)));
    }

    private static List<Digest> inParallel(ScadEvaluator programs, GeometryEvaluator geometries)
            throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<Digest>> running = new ArrayList<>();
            for (int i = 0; i < VARIANTS; i++) {
                int variant = i;
                running.add(threads.submit(() -> digest(programs, geometries, variant)));
            }
            List<Digest> found = new ArrayList<>();
            for (Future<Digest> one : running) {
                found.add(one.get());
            }
            return found;
        }
    }

    private static Digest digest(ScadEvaluator programs, GeometryEvaluator geometries, int variant)
            throws DiagnosticException {
        return geometries
                .evaluate(tree(programs, variant), WorkContext.NONE, _ -> {})
                .digest();
    }

    @Test
    void sessionsAreClosedAfterFailures() {
        BoundedKernel kernel = new BoundedKernel();
        GeometryEvaluator evaluator = new GeometryEvaluator(kernel, 2, 0);
        CsgNode tooLarge = Trees.root(Trees.union(
                Trees.cube(1e308, 1e308, 1e308),
                Trees.transform(Affine3.scaling(1e308, 1e308, 1e308), Trees.sphere(1e9, 20))));
        for (int i = 0; i < 20; i++) {
            try {
                evaluator.evaluate(tooLarge, WorkContext.NONE, _ -> {});
            } catch (DiagnosticException e) {
                assertTrue(e.getCause() == null || e.getCause() instanceof KernelException);
            }
            assertEquals(0, kernel.open.get());
        }
    }
}
