package org.chamfer.workbench.internal.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunResult;
import org.chamfer.workbench.run.QueuedRun;
import org.chamfer.workbench.run.RunCounts;
import org.chamfer.workbench.run.RunTask;

/** A run in the queue, with what is known of it. */
final class QueueEntry implements QueuedRun {
    /** How long a run may go on that has been outdated: short ones show their result while a slider moves. */
    static final long GRACE = TimeUnit.MILLISECONDS.toNanos(700);

    private final Runnable changed;
    private final Runnable given;
    private final Map<String, NodeState> states = new HashMap<>();
    private final Map<String, Double> fractions = new HashMap<>();
    private volatile boolean cancelled;
    private volatile boolean outdated;
    private volatile long started;
    private RunTask task;
    private State state = State.WAITING;
    private int nodes;
    private String activity = "";
    private long nanos;
    private List<Path> files = List.of();
    private Optional<RunResult> result = Optional.empty();
    private Optional<Diagnostic> problem = Optional.empty();

    /**
     * Makes one that waits.
     *
     * @param changed is told of every change, on any thread
     * @param given is told that it was given up
     */
    QueueEntry(RunTask task, Runnable changed, Runnable given) {
        this.task = task;
        this.changed = changed;
        this.given = given;
    }

    @Override
    public synchronized RunTask task() {
        return task;
    }

    @Override
    public synchronized State state() {
        return state;
    }

    @Override
    public synchronized double progress() {
        if (state == State.ENDED) {
            return 1;
        }
        double begun =
                fractions.values().stream().mapToDouble(Double::doubleValue).sum();
        return nodes == 0 ? 0 : Math.min(1, (counts().ended() + begun) / nodes);
    }

    @Override
    public synchronized String activity() {
        return state == State.RUNNING && cancelled ? "cancelling" : activity;
    }

    @Override
    public synchronized RunCounts counts() {
        Map<NodeState, Integer> counts = new EnumMap<>(NodeState.class);
        states.values().forEach(one -> counts.merge(one, 1, Integer::sum));
        return new RunCounts(
                nodes,
                counts.getOrDefault(NodeState.DONE, 0),
                counts.getOrDefault(NodeState.CACHED, 0),
                counts.getOrDefault(NodeState.FAILED, 0),
                counts.getOrDefault(NodeState.SKIPPED, 0));
    }

    @Override
    public synchronized Duration elapsed() {
        return Duration.ofNanos(state == State.RUNNING ? System.nanoTime() - started : nanos);
    }

    @Override
    public synchronized List<Path> files() {
        return files;
    }

    @Override
    public synchronized Optional<RunResult> result() {
        return result;
    }

    @Override
    public synchronized Optional<Diagnostic> problem() {
        return problem;
    }

    @Override
    public void cancel() {
        cancelled = true;
        given.run();
    }

    /** A newer run is to take its place. */
    void outdate() {
        outdated = true;
    }

    /** Whether it is to end. */
    boolean isCancelled() {
        return cancelled || outdated && System.nanoTime() - started > GRACE;
    }

    /** It is begun. */
    synchronized void begin() {
        state = State.RUNNING;
        started = System.nanoTime();
    }

    /** Notes what happens. */
    void hear(RunEvent event) {
        synchronized (this) {
            switch (event) {
                case RunEvent.Started begun -> nodes = begun.nodes();
                case RunEvent.StateChanged change -> {
                    states.put(change.node(), change.state());
                    fractions.remove(change.node());
                    if (change.state() == NodeState.RUNNING) {
                        activity = change.node();
                    }
                }
                case RunEvent.Progress progress -> {
                    if (!Double.isNaN(progress.fraction())) {
                        fractions.put(progress.node(), Math.clamp(progress.fraction(), 0, 1));
                    }
                    activity = progress.task().isEmpty() ? progress.node() : progress.node() + ": " + progress.task();
                }
                case RunEvent.Finished finished -> result = Optional.of(finished.result());
                case RunEvent.Logged _, RunEvent.Reported _ -> {
                    return;
                }
            }
        }
        changed.run();
    }

    /** Says what is being done beside computing nodes. */
    void doing(String what) {
        synchronized (this) {
            activity = what;
        }
        changed.run();
    }

    /** The files are written. */
    synchronized void wrote(List<Path> all) {
        files = List.copyOf(all);
    }

    /** It could not be run at all, or its files could not be written. */
    synchronized void failed(Diagnostic why) {
        problem = Optional.of(why);
    }

    /** It has ended, or will never begin. What it was asked to tell is let go. */
    synchronized void end() {
        boolean early =
                state == State.WAITING || result.map(RunResult::cancelled).orElse(problem.isEmpty());
        nanos = state == State.RUNNING ? System.nanoTime() - started : 0;
        state = early ? State.CANCELLED : State.ENDED;
        activity = "";
        task = new RunTask(
                task.title(), task.graph(), task.request(), RunListener.NONE, "ended", task.live(), task.out());
    }
}
