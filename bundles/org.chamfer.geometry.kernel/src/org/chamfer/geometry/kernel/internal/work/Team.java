package org.chamfer.geometry.kernel.internal.work;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.solid.Ranges.RangeTask;

/**
 * The threads that share the chunks of one task: each takes the next chunk until none is left. The caller works too and
 * waits only for helpers that have begun, so a task ends even if no helper ever gets a processor.
 */
final class Team implements Runnable {
    /** Set in the state when nobody may join any more; the rest counts the helpers at work. */
    private static final int CLOSED = Integer.MIN_VALUE;

    private static final int SPINS = 200;

    private final int n;
    private final int grain;
    private final int chunks;
    private RangeTask task;
    private final WorkContext context;
    private final Thread caller = Thread.currentThread();
    private final AtomicInteger nextChunk = new AtomicInteger();
    private final AtomicInteger state = new AtomicInteger();
    private int failedChunk = Integer.MAX_VALUE;
    private Throwable failure;

    Team(int n, int grain, RangeTask task, WorkContext context) {
        this.n = n;
        this.grain = grain;
        this.task = task;
        this.context = context;
        chunks = (int) (((long) n + grain - 1) / grain);
    }

    /** Does everything, with some helpers, and rethrows what the first chunk that failed threw. */
    void work(int helpers, Executor executor) {
        for (int i = Math.min(helpers, chunks - 1); i > 0; i--) {
            executor.execute(this);
        }
        takeChunks();
        state.getAndAdd(CLOSED);
        for (int spin = 0; state.get() != CLOSED; spin++) {
            if (spin < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.park(this);
            }
        }
        // Helpers that come too late may keep this team alive for long, but not what the task holds.
        task = null;
        rethrow();
    }

    /** What a helper does. */
    @Override
    public void run() {
        int helpers = state.get();
        while (helpers >= 0) {
            if (state.compareAndSet(helpers, helpers + 1)) {
                takeChunks();
                if (state.decrementAndGet() == CLOSED) {
                    LockSupport.unpark(caller);
                }
                return;
            }
            helpers = state.get();
        }
    }

    private void takeChunks() {
        int chunk = nextChunk.getAndIncrement();
        while (chunk < chunks) {
            try {
                context.checkCancelled();
                int from = chunk * grain;
                task.run(from, (int) Math.min(n, (long) from + grain));
            } catch (RuntimeException | Error e) {
                fail(chunk, e);
                return;
            }
            chunk = nextChunk.getAndIncrement();
        }
    }

    private synchronized void fail(int chunk, Throwable cause) {
        // Chunks before this one are done or being done, so the first failure of all is known in the end.
        nextChunk.set(chunks);
        if (chunk < failedChunk) {
            failedChunk = chunk;
            failure = cause;
        }
    }

    private synchronized void rethrow() {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }
}
