package org.chamfer.geometry.kernel.internal.work;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinTask;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.solid.Ranges;

/**
 * How one operation computes: with how many threads, and whether it is still wanted. Work is cut into chunks whose
 * boundaries depend on the size of the work alone, so results never depend on the number of threads.
 */
public final class Work implements Ranges {
    private final WorkContext context;
    private final int threads;
    private final Executor helpers;
    private final Collection<Team> teams = new ConcurrentLinkedQueue<>();

    /** Something that appends what it finds for a range of numbers. */
    @FunctionalInterface
    public interface IntProducer {
        void run(int from, int to, Ints found);
    }

    /** Something that appends what it finds for a range of numbers, numbers and measures. */
    @FunctionalInterface
    public interface Producer {
        void run(int from, int to, Ints found, Doubles measures);
    }

    /**
     * Makes a work.
     *
     * @param context polled between chunks
     * @param threads how many threads work at most, the caller included; at least 1
     */
    public Work(WorkContext context, int threads) {
        this(context, threads, task -> ForkJoinTask.adapt(task).fork());
    }

    /**
     * Makes a work.
     *
     * @param context polled between chunks
     * @param threads how many threads work at most, the caller included; at least 1
     * @param helpers runs the other threads; it may be late or never come to it
     */
    public Work(WorkContext context, int threads, Executor helpers) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads: " + threads);
        }
        this.context = context;
        this.threads = threads;
        this.helpers = helpers;
    }

    /** Work on the caller's thread alone that nobody cancels. */
    public static Work alone() {
        return new Work(WorkContext.NONE, 1);
    }

    /** How many threads work at most. */
    public int threads() {
        return threads;
    }

    /** The context that is polled. */
    public WorkContext context() {
        return context;
    }

    /**
     * Ends the operation if it is no longer wanted.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    public void checkCancelled() {
        context.checkCancelled();
    }

    /**
     * Runs a task over 0 to n, cut at multiples of the grain. A chunk should take some 10 to 1000 microseconds: between
     * chunks cancellation is polled. Tasks may start further tasks.
     *
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    @Override
    public void forRange(int n, int grain, RangeTask task) {
        if (threads > 1 && n > grain) {
            new Team(n, grain, task, context).work(threads - 1, helpers, teams);
            return;
        }
        int from = 0;
        while (from < n) {
            checkCancelled();
            int to = n - from > grain ? from + grain : n;
            task.run(from, to);
            from = to;
        }
    }

    /** Runs a producer over 0 to n; what its chunks find is appended in the order of the chunks. */
    public void collect(int n, int grain, Ints found, IntProducer producer) {
        collect(n, grain, found, null, (from, to, ints, _) -> producer.run(from, to, ints));
    }

    /** Runs a producer over 0 to n; what its chunks find is appended in the order of the chunks. */
    public void collect(int n, int grain, Ints found, Doubles measures, Producer producer) {
        if (threads == 1 || n <= grain) {
            forRange(n, grain, (from, to) -> producer.run(from, to, found, measures));
            return;
        }
        int chunks = (n - 1) / grain + 1;
        Ints[] ints = new Ints[chunks];
        Doubles[] doubles = new Doubles[chunks];
        forRange(n, grain, (from, to) -> {
            Ints chunkInts = new Ints();
            Doubles chunkDoubles = measures == null ? null : new Doubles();
            producer.run(from, to, chunkInts, chunkDoubles);
            ints[from / grain] = chunkInts;
            doubles[from / grain] = chunkDoubles;
        });
        int size = found.size;
        for (Ints part : ints) {
            size += part.size;
        }
        found.ensure(size);
        for (int chunk = 0; chunk < chunks; chunk++) {
            found.addAll(ints[chunk]);
            if (measures != null) {
                measures.addAll(doubles[chunk]);
            }
        }
    }

    /**
     * Runs two tasks, at once if there are threads and it is worth it.
     *
     * @param size how many triangles or so the tasks go through together
     */
    public void both(int size, Runnable first, Runnable second) {
        if (size < WORTH_A_THREAD) {
            first.run();
            second.run();
            return;
        }
        forRange(2, 1, (from, to) -> {
            if (from == 0) {
                first.run();
            }
            if (to == 2) {
                second.run();
            }
        });
    }

    /**
     * Replaces each of the first n counts by the sum of those before it.
     *
     * @return the sum of all
     */
    public static int prefixSums(int[] counts, int n) {
        int sum = 0;
        for (int i = 0; i < n; i++) {
            int count = counts[i];
            counts[i] = sum;
            sum += count;
        }
        return sum;
    }

    /**
     * Sorts the first n keys, smallest first, and moves the payloads with them; equal keys keep their order.
     *
     * @param keys unsigned
     * @param payloads one for each key
     */
    public void sort(long[] keys, int[] payloads, int n) {
        checkCancelled();
        ParallelSort.sort(keys, payloads, n, this);
    }
}
