package org.chamfer.engine.internal.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.RunResult;
import org.chamfer.engine.hooks.RunPlan;
import org.chamfer.engine.internal.explain.NodeTrace;
import org.chamfer.engine.internal.file.RunFiles;
import org.chamfer.engine.internal.key.ChosenFiles;
import org.chamfer.engine.internal.key.NodeKeys;
import org.chamfer.engine.internal.plan.Plan;
import org.chamfer.engine.internal.plan.Planner;
import org.chamfer.geometry.kernel.GeometryKernel;

/** The engine: each run is led by the thread that asks for it. */
public final class LocalEngine implements GraphEngine {
    private final EngineParts parts;
    private final AutoCloseable threads;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final HeapTrim heap = new HeapTrim();
    private final KernelAhead kernel;

    /**
     * Makes an engine.
     *
     * @param threads what ends the threads of the parts
     */
    public LocalEngine(EngineParts parts, AutoCloseable threads) {
        this.parts = parts;
        this.threads = threads;
        kernel = new KernelAhead(() -> parts.services().get(GeometryKernel.class), parts.threads(), closed::get);
    }

    @Override
    public RunResult run(GraphSnapshot graph, RunRequest request, RunListener listener, WorkContext work)
            throws DiagnosticException {
        if (closed.get()) {
            throw new IllegalStateException("the engine is closed");
        }
        RunEvents events = new RunEvents(listener);
        Consumer<Diagnostic> warnings = warning -> events.tell(new RunEvent.Reported("", warning));
        BooleanSupplier cancelled = () -> closed.get() || work.isCancelled();
        Optional<Plan> planned = new Planning(parts).plan(graph, request, cancelled);
        if (planned.isEmpty()) {
            return cancelled(graph, request, events);
        }
        Plan plan = planned.get();
        parts.hooks().validated(graph, warnings);
        parts.hooks()
                .planned(
                        new RunPlan(
                                graph,
                                request,
                                plan.order().stream()
                                        .map(index -> plan.nodes().get(index).id())
                                        .toList()),
                        warnings);
        try (NodeRunners runners = new NodeRunners(new LocalNodeRunner(parts.types()), parts.isolation(), request)) {
            RunResult result = new GraphRun(state(plan, request, runners, events, cancelled), plan, work).run();
            if (!result.cancelled()) {
                // Who has cancelled wants to go on at once.
                heap.runEnded();
            }
            return result;
        } finally {
            parts.cache().runEnded();
        }
    }

    @Override
    public void validate(GraphSnapshot graph, RunRequest request) throws DiagnosticException {
        new Planner(parts.types(), parts.ports()).plan(graph, request, () -> false);
        parts.hooks().validated(graph, _ -> {});
    }

    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            try {
                threads.close();
            } catch (Exception e) {
                throw new IllegalStateException("ending threads does not fail", e);
            }
        }
    }

    /** The end of a run that was cancelled before it was known what is to be done. */
    private static RunResult cancelled(GraphSnapshot graph, RunRequest request, RunEvents events)
            throws DiagnosticException {
        List<String> nodes = Planner.needed(graph, request);
        events.tell(new RunEvent.Started(nodes.size()));
        nodes.forEach(id -> events.tell(new RunEvent.StateChanged(id, NodeState.CANCELLED, "", 0)));
        RunResult result = new RunResult(
                nodes.stream()
                        .map(id ->
                                new NodeResult(id, NodeState.CANCELLED, "", new TreeMap<>(), List.of(), List.of(), 0))
                        .toList(),
                true);
        events.tell(new RunEvent.Finished(result));
        return result;
    }

    private RunState state(
            Plan plan, RunRequest request, NodeRunners runners, RunEvents events, BooleanSupplier cancelled) {
        GraphSnapshot graph = plan.graph();
        RunPlace place = new RunPlace(graph.folder(), request.confinement());
        RunFiles files = new RunFiles(parts.digests(), place.folder());
        Optional<String> confinement = place.confinement().map(files::name);
        Map<String, NodeTrace> last = parts.lastRuns().of(graph);
        return new RunState(
                parts,
                request,
                place,
                files,
                new ChosenFiles(files, parts.models(), place.confinement()),
                new NodeKeys(
                        parts.ports(),
                        parts.program(),
                        () -> parts.services().get(GeometryKernel.class).identity(),
                        confinement.orElse("")),
                last,
                runners,
                events,
                new StoreProblems(events),
                plan.nodes().stream().anyMatch(node -> node.needsKernel() && !runners.isIsolated(node.installedType()))
                        ? kernel::begin
                        : () -> {},
                cancelled);
    }
}
