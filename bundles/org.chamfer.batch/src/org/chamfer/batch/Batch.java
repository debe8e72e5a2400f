package org.chamfer.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.batch.internal.VariantRun;
import org.chamfer.engine.GraphEngine;
import org.chamfer.graph.type.NodeTypes;

/**
 * Makes all variants of a model: files in the wanted formats, measures, pictures. Variants are independent: several are
 * computed at once, and one that fails stops no other. What was computed before, such as by a batch that was
 * interrupted, is not computed again: it comes from the engine's store.
 */
public final class Batch {
    private final GraphEngine engine;
    private final NodeTypes types;

    /** Makes a batch runner. */
    public Batch(GraphEngine engine, NodeTypes types) {
        this.engine = engine;
        this.types = types;
    }

    /**
     * Runs a batch to its end.
     *
     * @return what became of each variant, in the order of the request
     * @throws DiagnosticException if the request makes no sense as a whole
     * @throws IOException if the folder cannot be made
     * @throws CancellationException if the work was cancelled; what is ready stays
     */
    public List<VariantResult> run(BatchRequest request, BatchListener listener, WorkContext work)
            throws DiagnosticException, IOException {
        Files.createDirectories(request.out());
        Ready ready = new Ready(request.variants().size(), listener, work);
        List<Future<VariantResult>> futures = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(
                request.jobs(), Thread.ofPlatform().daemon().name("batch-", 1).factory());
        try {
            for (Variant variant : request.variants()) {
                futures.add(pool.submit(() -> {
                    work.checkCancelled();
                    VariantResult result = new VariantRun(engine, types, request, work).run(variant);
                    ready.add(result);
                    return result;
                }));
            }
            List<VariantResult> results = new ArrayList<>();
            for (Future<VariantResult> future : futures) {
                results.add(get(future));
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }

    private static VariantResult get(Future<VariantResult> future) throws DiagnosticException, IOException {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case DiagnosticException failure -> throw failure;
                case IOException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                default -> throw new IllegalStateException(e.getCause());
            }
        }
    }

    /** Counts what is ready and tells it. */
    private static final class Ready {
        private final int all;
        private final BatchListener listener;
        private final WorkContext work;
        private int count;

        Ready(int all, BatchListener listener, WorkContext work) {
            this.all = all;
            this.listener = listener;
            this.work = work;
        }

        synchronized void add(VariantResult result) {
            count++;
            work.progress(count + " of " + all + " variants", (double) count / all);
            listener.ready(result, count, all);
        }
    }
}
