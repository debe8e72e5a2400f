package org.chamfer.render.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.chamfer.base.work.WorkContext;

/** Threads that share out numbered tasks. The tasks must not depend on each other, nor on who does them. */
public final class Workers implements AutoCloseable {
    private final int threads;
    private final WorkContext context;
    private final ExecutorService pool;

    /** Starts threads; the caller is one of them. */
    public Workers(int threads, WorkContext context) {
        this.threads = threads;
        this.context = context;
        if (threads > 1) {
            pool = Executors.newFixedThreadPool(
                    threads - 1, Thread.ofPlatform().daemon().name("render-", 1).factory());
        } else {
            pool = null;
        }
    }

    /** What is done with a task's number. */
    @FunctionalInterface
    public interface Task {
        /** Does the task. */
        void run(int number);
    }

    /** What is done with a part of a range. */
    @FunctionalInterface
    public interface RangeTask {
        /** Does the part. */
        void run(int first, int end);
    }

    /**
     * Does the tasks 0 to count - 1 and waits for them.
     *
     * @throws java.util.concurrent.CancellationException if the context is cancelled
     */
    public void run(int count, Task task) {
        AtomicInteger next = new AtomicInteger();
        Runnable loop = () -> {
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                context.checkCancelled();
                task.run(number);
            }
        };
        List<Future<?>> others = new ArrayList<>();
        for (int i = 1; i < Math.min(threads, count); i++) {
            others.add(pool.submit(loop));
        }
        try {
            loop.run();
        } finally {
            others.forEach(Workers::join);
        }
    }

    /** Does a range in parts of a fixed size and waits for them. */
    public void runRanges(int count, int partSize, RangeTask task) {
        run((count + partSize - 1) / partSize, number -> {
            int first = number * partSize;
            task.run(first, Math.min(count, first + partSize));
        });
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.shutdown();
        }
    }

    private static void join(Future<?> future) {
        boolean interrupted = false;
        while (true) {
            try {
                future.get();
                break;
            } catch (InterruptedException _) {
                // The tasks write into arrays that the caller owns: they must end first.
                interrupted = true;
            } catch (ExecutionException e) {
                switch (e.getCause()) {
                    case RuntimeException failure -> throw failure;
                    case Error failure -> throw failure;
                    default -> throw new IllegalStateException(e.getCause());
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
