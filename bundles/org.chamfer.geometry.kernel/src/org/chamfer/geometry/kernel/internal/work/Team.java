package org.chamfer.geometry.kernel.internal.work;

import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.chamfer.base.work.WorkContext;
import org.chamfer.geometry.solid.Ranges.RangeTask;

/**
 * The threads that share the chunks of one task: each takes the next chunk until none is left. The caller works too and
 * waits only for helpers that have begun, so a task ends even if no helper ever gets a processor.
 *
 * <p>Tasks may start tasks, and while a caller waits it takes chunks of other tasks. That cannot lead to a circle: a
 * thread waits for a chunk that began after the task was started, and nothing it has begun before is waited for by that
 * chunk.
 */
final class Team implements Runnable {
    /** Set in the state when nobody may join any more; the rest counts the helpers at work. */
    private static final int CLOSED = Integer.MIN_VALUE;

    private static final int SPINS = 200;

    /** After this many nanoseconds a caller that waits looks for other work again. */
    private static final long NAP = 50_000;

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

    /**
     * Does everything, with some helpers, and rethrows what the first chunk that failed threw.
     *
     * @param teams all that are at work; this one is among them meanwhile
     */
    void work(int helpers, Executor executor, Collection<Team> teams) {
        teams.add(this);
        for (int i = Math.min(helpers, chunks - 1); i > 0; i--) {
            executor.execute(this);
        }
        takeChunks(Integer.MAX_VALUE);
        teams.remove(this);
        state.getAndAdd(CLOSED);
        for (int spin = 0; state.get() != CLOSED; spin++) {
            if (helpOne(teams)) {
                spin = 0;
            } else if (spin < SPINS) {
                Thread.onSpinWait();
            } else {
                LockSupport.parkNanos(this, NAP);
            }
        }
        // Helpers that come too late may keep this team alive for long, but not what the task holds.
        task = null;
        rethrow();
    }

    /** What a helper does. */
    @Override
    public void run() {
        join(Integer.MAX_VALUE);
    }

    /** Takes one chunk of some other team; false if there is none. */
    private static boolean helpOne(Collection<Team> teams) {
        for (Team team : teams) {
            if (team.nextChunk.get() < team.chunks && team.join(1)) {
                return true;
            }
        }
        return false;
    }

    /** Takes at most some chunks, unless the team is closed; false if it is. */
    private boolean join(int most) {
        int helpers = state.get();
        while (helpers >= 0) {
            if (state.compareAndSet(helpers, helpers + 1)) {
                takeChunks(most);
                if (state.decrementAndGet() == CLOSED) {
                    LockSupport.unpark(caller);
                }
                return true;
            }
            helpers = state.get();
        }
        return false;
    }

    private void takeChunks(int most) {
        for (int taken = 0; taken < most; taken++) {
            int chunk = nextChunk.getAndIncrement();
            if (chunk >= chunks) {
                return;
            }
            try {
                context.checkCancelled();
                int from = chunk * grain;
                task.run(from, (int) Math.min(n, (long) from + grain));
            } catch (RuntimeException | Error e) {
                fail(chunk, e);
                return;
            }
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
