package org.chamfer.scad.eval.fuzz;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chamfer.base.work.WorkContext;

/** Runs work that is cancelled after a time and then has a second to end. */
final class TimedWork {
    /** Work that can be cancelled. */
    interface Work<T> {
        /** Does it; may throw anything. */
        T run(WorkContext context) throws Exception;
    }

    /**
     * What came of work: a value, a finding, or neither if it was cancelled.
     *
     * @param value the value, {@code null} if there is none
     * @param finding what went wrong
     */
    record Outcome<T>(T value, Optional<Finding> finding) {}

    private static final long GRACE_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 30_000;

    private final String step;
    private final long limitMillis;

    /**
     * Prepares work.
     *
     * @param step what it is, for findings
     * @param limitMillis after this time it is cancelled
     */
    TimedWork(String step, long limitMillis) {
        this.step = step;
        this.limitMillis = limitMillis;
    }

    /** Does it on a thread of its own. */
    <T> Outcome<T> run(Work<T> work) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limitMillis);
        Attempt<T> attempt = new Attempt<>(work, () -> System.nanoTime() > end);
        Thread thread = new Thread(attempt, "fuzz-" + step);
        thread.setDaemon(true);
        thread.start();
        join(thread, limitMillis + GRACE_MILLIS);
        if (!thread.isAlive()) {
            return attempt.outcome(step);
        }
        String stacks = stacks();
        long late = System.nanoTime();
        join(thread, LONGEST_MILLIS);
        String time = thread.isAlive()
                ? "not after half a minute"
                : TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - late) + " ms late";
        return new Outcome<>(
                null,
                Optional.of(
                        new Finding(step + " does not end", place(stacks), time + "\n" + stacks, thread.isAlive())));
    }

    private static void join(Thread thread, long millis) {
        try {
            thread.join(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The stacks of the threads that work for evaluation and geometry. */
    private static String stacks() {
        return Thread.getAllStackTraces().entrySet().stream()
                .filter(entry -> entry.getKey().getName().matches("(scad|chamfer|fuzz)-.*"))
                .sorted(Map.Entry.comparingByKey((a, b) -> b.getName().compareTo(a.getName())))
                .map(entry -> entry.getKey().getName() + "\n"
                        + Stream.of(entry.getValue())
                                .limit(60)
                                .map(frame -> "\tat " + frame + "\n")
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    private static String place(String stacks) {
        return stacks.lines()
                .filter(line -> line.startsWith("\tat org.chamfer."))
                .findFirst()
                .orElse("")
                .replaceAll(":\\d+", "")
                .strip();
    }

    /** The work, and what came of it; read when its thread has ended. */
    private static final class Attempt<T> implements Runnable {
        private final Work<T> work;
        private final WorkContext context;
        private T value;
        private Throwable thrown;

        Attempt(Work<T> work, WorkContext context) {
            this.work = work;
            this.context = context;
        }

        @Override
        public void run() {
            try {
                value = work.run(context);
            } catch (CancellationException _) {
                // That is how work that takes too long has to end.
            } catch (Throwable e) {
                // Errors too: finding them is what this is for.
                thrown = e;
            }
        }

        Outcome<T> outcome(String step) {
            return new Outcome<>(value, Optional.ofNullable(thrown).map(e -> Finding.thrown(step, e)));
        }
    }
}
