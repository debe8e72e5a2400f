package org.chamfer.engine.internal.run;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.digest.Digest;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.RunResult;
import org.chamfer.engine.UsedFile;
import org.chamfer.engine.internal.cache.KeptOutput;
import org.chamfer.engine.internal.cache.KeptResult;
import org.chamfer.engine.internal.explain.Reasons;
import org.chamfer.engine.internal.key.ChosenFile;
import org.chamfer.engine.internal.message.Failures;
import org.chamfer.engine.internal.plan.Link;
import org.chamfer.engine.internal.plan.Plan;
import org.chamfer.engine.internal.plan.PlannedInput;
import org.chamfer.engine.internal.plan.PlannedNode;

/**
 * Leads one run on the calling thread: nodes whose results are in memory are passed over at once, the others are
 * attempted on threads of their own, no more at a time than the request allows. All state of the run belongs to the
 * leading thread; attempts only put their outcome into its queue.
 */
final class GraphRun {
    private static final long POLL = 10;
    private static final long GRACE = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int MOST_FORCED = 3;

    private final RunState run;
    private final Plan plan;
    private final WorkContext work;
    private final RunTraces traces;
    private final List<Task> tasks = new ArrayList<>();
    private final Deque<Task> fresh = new ArrayDeque<>();
    private final Deque<Task> waiting = new ArrayDeque<>();
    private final Set<Attempt> running = new LinkedHashSet<>();
    private final BlockingQueue<Runnable> news = new LinkedBlockingQueue<>();
    private int ended;
    private long cancelledAt;
    private boolean cancelled;

    GraphRun(RunState run, Plan plan, WorkContext work) {
        this.run = run;
        this.plan = plan;
        this.work = work;
        traces = new RunTraces(run);
    }

    /** Runs to the end. */
    RunResult run() {
        run.events().tell(new RunEvent.Started(plan.nodes().size()));
        for (PlannedNode node : plan.nodes()) {
            tasks.add(new Task(node));
            run.events().tell(new RunEvent.StateChanged(node.id(), NodeState.QUEUED, "", 0));
        }
        for (int index : plan.order()) {
            Task task = tasks.get(index);
            task.node.sources().forEach(source -> tasks.get(source).waiting.add(task));
            if (task.open == 0) {
                fresh.add(task);
            }
        }
        try {
            lead();
        } finally {
            // None is left after the end of a run; after a fault of this class nobody waits for them.
            running.forEach(Attempt::abandon);
        }
        traces.save(plan.graph());
        RunResult result = new RunResult(tasks.stream().map(GraphRun::result).toList(), cancelled);
        run.events().tell(new RunEvent.Finished(result));
        return result;
    }

    private void lead() {
        while (ended < tasks.size()) {
            lookAtClock();
            if (!cancelled) {
                while (!fresh.isEmpty() && !run.cancelled().getAsBoolean()) {
                    advance(fresh.poll());
                }
                while (!waiting.isEmpty() && running.size() < run.request().workers()) {
                    begin(waiting.poll());
                }
            } else if (running.isEmpty()) {
                tasks.stream().filter(task -> !task.hasEnded()).forEach(task -> cancelled(task));
                continue;
            }
            hear();
        }
    }

    /** Waits for news and works them off. */
    private void hear() {
        try {
            Runnable first = ended < tasks.size() ? news.poll(POLL, TimeUnit.MILLISECONDS) : null;
            for (Runnable next = first; next != null; next = news.poll()) {
                next.run();
            }
        } catch (InterruptedException _) {
            // Who interrupts the leading thread wants the run to end, and the thread to know it afterwards.
            cancel();
            running.forEach(Attempt::abandon);
            running.clear();
            tasks.stream().filter(task -> !task.hasEnded()).forEach(task -> cancelled(task));
            Thread.currentThread().interrupt();
        }
    }

    /** All that a node needs is there, or has failed. */
    private void advance(Task task) {
        PlannedNode node = task.node;
        if (node.failure().isPresent()) {
            failed(task, node.failure().get());
            return;
        }
        if (skipped(task)) {
            return;
        }
        if (task.forced.isPresent()
                || !node.files().isEmpty()
                || !node.installedType().cacheable()) {
            waiting.add(task);
            return;
        }
        try {
            Digest key = run.keys().key(node, inputs(node), List.of());
            Optional<KeptResult> known =
                    run.parts().cache().inMemory(key).filter(result -> result.isWhole(node.signature()));
            if (known.isPresent()) {
                known(task, known.get(), key, List.of(), Optional.empty());
            } else {
                waiting.add(task);
            }
        } catch (DiagnosticException e) {
            failed(task, e.diagnostic());
        } catch (RuntimeException e) {
            // A kernel that cannot be started, or a digest that a contributed value does not give.
            failed(task, Failures.of(node.id(), node.installedType(), e));
        }
    }

    /** Whether a node that it takes from has failed; then it has ended too. */
    private boolean skipped(Task task) {
        for (int source : task.node.sources()) {
            Task other = tasks.get(source);
            if (other.result.isEmpty()) {
                task.state = NodeState.SKIPPED;
                task.reason =
                        "node " + other.node.id() + " " + (other.state == NodeState.FAILED ? "failed" : "was skipped");
                end(task);
                return true;
            }
        }
        return false;
    }

    private List<List<OutputValue>> inputs(PlannedNode node) {
        List<List<OutputValue>> inputs = new ArrayList<>(node.inputs().size());
        for (PlannedInput input : node.inputs()) {
            List<OutputValue> values = new ArrayList<>(input.links().size());
            for (Link link : input.links()) {
                values.add(
                        tasks.get(link.source()).result.orElseThrow().outputs().get(link.output()));
            }
            inputs.add(values);
        }
        return inputs;
    }

    private void begin(Task task) {
        // Meanwhile a node that it takes from may have been computed again, and have failed.
        if (skipped(task)) {
            return;
        }
        Attempt attempt =
                new Attempt(run, task.node, inputs(task.node), task.forced, done -> news.add(() -> ended(task, done)));
        try {
            run.parts().threads().execute(attempt);
            running.add(attempt);
            task.state = NodeState.RUNNING;
        } catch (RejectedExecutionException _) {
            // The engine was closed at this moment.
            cancel();
            cancelled(task);
        }
    }

    private void ended(Task task, Attempt attempt) {
        if (!running.remove(attempt)) {
            return;
        }
        switch (attempt.outcome()) {
            case Outcome.Known(KeptResult result) ->
                known(task, result, attempt.key(), attempt.chosen(), Optional.empty());
            case Outcome.Computed(KeptResult result) -> {
                task.state = NodeState.DONE;
                task.reason = attempt.reason();
                take(task, result, attempt.chosen());
                traces.note(task.node, inputs(task.node), attempt.key(), attempt.chosen(), result);
                end(task);
            }
            case Outcome.Elsewhere(Flights.Flight flight) -> {
                task.state = NodeState.QUEUED;
                flight.whenEnded(() -> news.add(() -> landed(task, flight, attempt)));
            }
            case Outcome.Vanished(int source) -> again(task, tasks.get(source));
            case Outcome.Failed(Diagnostic diagnostic) -> {
                take(task, attempt);
                failed(task, diagnostic);
            }
            case Outcome.Cancelled() -> {
                cancel();
                cancelled(task);
            }
        }
    }

    /** Another node's or run's computation of the same key has ended. */
    private void landed(Task task, Flights.Flight flight, Attempt attempt) {
        if (task.hasEnded()) {
            return;
        }
        Optional<KeptResult> result = flight.result();
        if (result.isPresent()) {
            known(task, result.get(), attempt.key(), attempt.chosen(), Optional.of(Reasons.SHARED));
        } else {
            waiting.add(task);
        }
    }

    /** A value for a node has vanished: the node that gave it has to be computed again, even if that ended long ago. */
    private void again(Task task, Task source) {
        task.state = NodeState.QUEUED;
        if (source.timesForced > 0 && source.hasEnded() && source.result.isPresent() && isHeld(source.result.get())) {
            // Another node has missed the same value, and it has been computed again meanwhile.
            waiting.add(task);
            return;
        }
        if (source.hasEnded()) {
            if (source.timesForced == MOST_FORCED) {
                failed(task, Attempt.vanishing(task.node));
                return;
            }
            source.timesForced++;
            source.forced = Optional.of(Reasons.VANISHED);
            source.state = NodeState.QUEUED;
            ended--;
            run.events().tell(new RunEvent.StateChanged(source.node.id(), NodeState.QUEUED, "", 0));
            fresh.add(source);
        }
        task.open = 1;
        source.waiting.add(task);
    }

    private static boolean isHeld(KeptResult result) {
        return result.outputs().values().stream().allMatch(KeptOutput::isHeld);
    }

    private void known(Task task, KeptResult result, Digest key, List<ChosenFile> chosen, Optional<String> reason) {
        task.state = NodeState.CACHED;
        take(task, result, chosen);
        boolean same = traces.note(task.node, inputs(task.node), key, chosen, result);
        task.reason = reason.orElse(same ? Reasons.UNCHANGED : Reasons.KNOWN);
        String id = task.node.id();
        result.log().forEach(line -> run.events().tell(new RunEvent.Logged(id, line)));
        result.diagnostics().forEach(diagnostic -> run.events().tell(new RunEvent.Reported(id, diagnostic)));
        end(task);
    }

    private void take(Task task, KeptResult result, List<ChosenFile> chosen) {
        task.result = Optional.of(result);
        task.nanos = result.nanos();
        task.log = result.log();
        task.diagnostics = result.diagnostics();
        task.forced = Optional.empty();
        List<UsedFile> files = new ArrayList<>();
        chosen.forEach(file -> files.add(new UsedFile(file.path(), true)));
        result.files()
                .forEach(file -> files.add(new UsedFile(
                        run.files().absolute(Path.of(file.name())),
                        !file.content().isEmpty())));
        task.files = files;
    }

    /** What is known of an attempt that gives no result. */
    private static void take(Task task, Attempt attempt) {
        task.reason = attempt.reason();
        task.log = attempt.context().lines();
        task.diagnostics = attempt.context().diagnostics();
        task.files = attempt.usedFiles();
    }

    private void failed(Task task, Diagnostic diagnostic) {
        task.state = NodeState.FAILED;
        task.result = Optional.empty();
        List<Diagnostic> diagnostics = new ArrayList<>(task.diagnostics);
        diagnostics.add(diagnostic);
        task.diagnostics = diagnostics;
        run.events().tell(new RunEvent.Reported(task.node.id(), diagnostic));
        end(task);
    }

    private void cancelled(Task task) {
        task.state = NodeState.CANCELLED;
        end(task);
    }

    /** A node has its last state, unless its values vanish. */
    private void end(Task task) {
        ended++;
        String id = task.node.id();
        if (!task.node.warnings().isEmpty() && task.timesForced == 0) {
            List<Diagnostic> diagnostics = new ArrayList<>(task.node.warnings());
            diagnostics.forEach(warning -> run.events().tell(new RunEvent.Reported(id, warning)));
            diagnostics.addAll(task.diagnostics);
            task.diagnostics = diagnostics;
        }
        run.events().tell(new RunEvent.StateChanged(id, task.state, task.reason, task.nanos));
        if (!run.parts().hooks().isEmpty()) {
            run.parts().hooks().executed(result(task), warning -> run.events()
                    .tell(new RunEvent.Reported(id, warning)));
        }
        work.progress(ended + " of " + tasks.size() + " nodes", (double) ended / tasks.size());
        List<Task> others = new ArrayList<>(task.waiting);
        task.waiting.clear();
        if (task.state == NodeState.CANCELLED) {
            return;
        }
        for (Task other : others) {
            if (--other.open == 0) {
                fresh.add(other);
            }
        }
    }

    private void lookAtClock() {
        if (run.cancelled().getAsBoolean()) {
            cancel();
        }
        long now = System.nanoTime();
        if (cancelled && now - cancelledAt > GRACE) {
            running.forEach(Attempt::abandon);
            running.clear();
        }
        long limit = run.request().timeLimit().toNanos();
        if (limit > 0) {
            for (Attempt attempt : List.copyOf(running)) {
                long since = attempt.computingSince();
                if (since != 0 && now - since > limit) {
                    overtime(attempt, now - since);
                }
            }
        }
    }

    private void overtime(Attempt attempt, long nanos) {
        attempt.abandon();
        running.remove(attempt);
        Task task = tasks.get(attempt.node().index());
        take(task, attempt);
        task.nanos = nanos;
        failed(
                task,
                Failures.ofTime(
                        attempt.node().id(),
                        attempt.node().installedType(),
                        run.request().timeLimit(),
                        run.runners().isIsolated(attempt.node().installedType())));
    }

    private void cancel() {
        if (!cancelled) {
            cancelled = true;
            cancelledAt = System.nanoTime();
        }
    }

    private static NodeResult result(Task task) {
        return new NodeResult(
                task.node.id(),
                task.state,
                task.reason,
                task.result
                        .map(found -> new TreeMap<String, OutputValue>(found.outputs()))
                        .orElseGet(TreeMap::new),
                task.log,
                task.diagnostics,
                task.nanos,
                task.files);
    }
}
