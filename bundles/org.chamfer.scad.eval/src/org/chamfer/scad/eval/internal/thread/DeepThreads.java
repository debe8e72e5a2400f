package org.chamfer.scad.eval.internal.thread;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads whose stacks are large enough for programs and trees that are nested many thousands deep. Starting one takes
 * as long as evaluating a small program, so they are kept for a while. Thread-safe; the threads end by themselves.
 */
public final class DeepThreads implements Executor {
    /** Address space only: memory is taken as the stack grows, and given back when the thread ends. */
    private static final long STACK_BYTES = 512L << 20;

    private static final long KEPT_SECONDS = 2;

    private final ThreadPoolExecutor pool;

    /** Makes an empty pool; its threads get a name. */
    public DeepThreads(String name) {
        pool = new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, KEPT_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
                    Thread thread = new Thread(null, work, name, STACK_BYTES);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Runs work on one of the threads, at once. */
    @Override
    public void execute(Runnable work) {
        pool.execute(work);
    }

    /**
     * Runs the same work on a number of threads and waits for all of them.
     *
     * @throws CancellationException if the waiting thread is interrupted
     */
    public void run(int threads, Runnable work) {
        Team team = new Team(threads, work);
        for (int i = 0; i < threads; i++) {
            pool.execute(team::work);
        }
        team.await();
    }

    /** The threads that do the same work. All state is guarded by the team's lock. */
    private static final class Team {
        private final Runnable work;
        private final Set<Thread> members = new HashSet<>();
        private int missing;
        private boolean interrupted;
        private Throwable failure;

        Team(int threads, Runnable work) {
            this.missing = threads;
            this.work = work;
        }

        void work() {
            join();
            Throwable thrown = null;
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                thrown = e;
            } finally {
                leave(thrown);
            }
        }

        private synchronized void join() {
            members.add(Thread.currentThread());
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }

        private synchronized void leave(Throwable thrown) {
            members.remove(Thread.currentThread());
            // The next work on this thread must not see an interruption that was meant for this one.
            Thread.interrupted();
            failure = failure == null ? thrown : failure;
            missing--;
            notifyAll();
        }

        synchronized void await() {
            while (missing > 0) {
                try {
                    wait();
                } catch (InterruptedException _) {
                    interrupted = true;
                    members.forEach(Thread::interrupt);
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            }
            switch (failure) {
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                case null, default -> {}
            }
        }
    }
}
