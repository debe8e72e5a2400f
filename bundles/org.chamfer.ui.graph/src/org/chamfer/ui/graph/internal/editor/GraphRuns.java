package org.chamfer.ui.graph.internal.editor;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.RunRequest;
import org.chamfer.graph.model.Graph;
import org.chamfer.graph.model.Node;
import org.chamfer.graph.model.Wire;
import org.chamfer.graph.type.Arity;
import org.chamfer.graph.type.PortSpec;
import org.chamfer.ui.graph.internal.document.EditedGraph;
import org.chamfer.ui.graph.internal.document.GraphChange;
import org.chamfer.ui.graph.internal.tool.LiveRuns;
import org.chamfer.workbench.preference.ChamferPreferences;
import org.chamfer.workbench.run.QueuedRun;
import org.chamfer.workbench.run.RunService;
import org.chamfer.workbench.run.RunTask;
import org.eclipse.swt.widgets.Display;

/** The runs of one graph: all of it, up to some nodes, and those that follow edits by themselves. */
public final class GraphRuns implements LiveRuns {
    /** Edits come in bursts while a slider is dragged. */
    private static final int LIVE_PAUSE_MILLIS = 40;

    private final EditedGraph document;
    private final RunService service;
    private final Supplier<Optional<Path>> out;
    private final Display display;
    private final List<QueuedRun> mine = new ArrayList<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private final Runnable liveRun = this::runLive;
    private final List<Runnable> listeners = new ArrayList<>();
    private final Runnable queueListener = this::queueChanged;
    private boolean disposed;

    GraphRuns(EditedGraph document, RunService service, Supplier<Optional<Path>> out, Display display) {
        this.document = document;
        this.service = service;
        this.out = out;
        this.display = display;
        document.addChangeListener(this::edited);
        service.addListener(queueListener);
    }

    /** Runs the whole graph, and publishes files. */
    public void runAll() {
        submit(Set.of());
    }

    /** Runs some nodes with what they need, and publishes their files. */
    public void runTo(Set<String> nodes) {
        submit(nodes);
    }

    /** Stops all runs of this graph, also those that wait. */
    public void stop() {
        display.timerExec(-1, liveRun);
        changed.clear();
        List.copyOf(mine).forEach(QueuedRun::cancel);
    }

    /** True while a run of this graph goes on or waits. */
    public boolean busy() {
        return mine.stream().anyMatch(GraphRuns::open);
    }

    /** Why the last run could not be made at all, if so. */
    public Optional<QueuedRun> last() {
        return mine.isEmpty() ? Optional.empty() : Optional.of(mine.getLast());
    }

    /** Tells a listener that runs began or ended. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    void dispose() {
        stop();
        disposed = true;
        service.removeListener(queueListener);
        listeners.clear();
    }

    @Override
    public void changed(String nodeId) {
        soon(Set.of(nodeId));
    }

    private void edited(GraphChange change) {
        soon(change.edited());
    }

    private void soon(Set<String> nodes) {
        if (!nodes.isEmpty() && ChamferPreferences.flag(ChamferPreferences.LIVE)) {
            changed.addAll(nodes);
            display.timerExec(LIVE_PAUSE_MILLIS, liveRun);
        }
    }

    private void runLive() {
        if (disposed) {
            return;
        }
        GraphSnapshot graph = document.snapshot();
        Set<String> targets = GraphChange.behind(graph, changed);
        changed.clear();
        targets.removeAll(GraphChange.behind(graph, incomplete(document)));
        targets.removeIf(id -> graph.node(id).isEmpty());
        if (!targets.isEmpty()) {
            keep(service.submit(task(title(), graph, targets, true)));
        }
    }

    /** Nodes that wait for a wire: a run would only tell what the user is about to do anyway. */
    static Set<String> incomplete(EditedGraph document) {
        Graph graph = document.graph();
        Set<String> wired = new HashSet<>();
        for (Wire wire : graph.getWires()) {
            wired.add(wire.getTarget().getId() + " " + wire.getInput());
        }
        Set<String> incomplete = new LinkedHashSet<>();
        for (Node node : graph.getNodes()) {
            boolean waits = document.signature(node).stream()
                    .flatMap(signature -> signature.inputs().stream())
                    .filter(input -> input.arity() == Arity.ONE)
                    .map(PortSpec::name)
                    .anyMatch(input -> !wired.contains(node.getId() + " " + input));
            if (waits || document.signature(node).isEmpty()) {
                incomplete.add(node.getId());
            }
        }
        return incomplete;
    }

    private void submit(Set<String> targets) {
        // What waits for its turn as a live run is part of this one, or follows the next edit.
        display.timerExec(-1, liveRun);
        changed.clear();
        document.filesChanged();
        String title =
                targets.size() == 1 ? title() + " to " + targets.iterator().next() : title();
        keep(service.submit(task(title, document.snapshot(), targets, false)));
    }

    private RunTask task(String title, GraphSnapshot graph, Set<String> targets, boolean live) {
        RunRequest request = RunRequest.DEFAULT
                .withTargets(targets)
                .withWorkers(ChamferPreferences.workers())
                .withIsolation(ChamferPreferences.isolation())
                .withTimeLimit(Duration.ofSeconds(ChamferPreferences.timeLimitSeconds()));
        return new RunTask(
                title, graph, request, document.runs().listener(), document, live, live ? Optional.empty() : out.get());
    }

    private String title() {
        String name = document.file().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void keep(QueuedRun run) {
        mine.removeIf(other -> !open(other));
        mine.add(run);
        listeners.forEach(Runnable::run);
    }

    private void queueChanged() {
        if (!disposed && !mine.isEmpty()) {
            listeners.forEach(Runnable::run);
        }
    }

    private static boolean open(QueuedRun run) {
        return run.state() == QueuedRun.State.WAITING || run.state() == QueuedRun.State.RUNNING;
    }
}
