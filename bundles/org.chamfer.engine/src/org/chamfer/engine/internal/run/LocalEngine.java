package org.chamfer.engine.internal.run;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.GraphSnapshot;
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

    /**
     * Makes an engine.
     *
     * @param threads what ends the threads of the parts
     */
    public LocalEngine(EngineParts parts, AutoCloseable threads) {
        this.parts = parts;
        this.threads = threads;
    }

    @Override
    public RunResult run(GraphSnapshot graph, RunRequest request, RunListener listener, WorkContext work)
            throws DiagnosticException {
        if (closed.get()) {
            throw new IllegalStateException("the engine is closed");
        }
        RunEvents events = new RunEvents(listener);
        Consumer<Diagnostic> warnings = warning -> events.tell(new RunEvent.Reported("", warning));
        Plan plan = plan(graph, request, warnings);
        parts.hooks()
                .planned(
                        new RunPlan(
                                graph,
                                request,
                                plan.order().stream()
                                        .map(index -> plan.nodes().get(index).id())
                                        .toList()),
                        warnings);
        BooleanSupplier cancelled = () -> closed.get() || work.isCancelled();
        try (NodeRunners runners = new NodeRunners(new LocalNodeRunner(parts.types()), parts.isolation(), request)) {
            return new GraphRun(state(graph, request, runners, events, cancelled), plan, work).run();
        } finally {
            parts.cache().runEnded();
        }
    }

    @Override
    public void validate(GraphSnapshot graph, RunRequest request) throws DiagnosticException {
        plan(graph, request, _ -> {});
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

    private Plan plan(GraphSnapshot graph, RunRequest request, Consumer<Diagnostic> warnings)
            throws DiagnosticException {
        Plan plan = new Planner(parts.types(), parts.ports()).plan(graph, request);
        parts.hooks().validated(graph, warnings);
        return plan;
    }

    private RunState state(
            GraphSnapshot graph, RunRequest request, NodeRunners runners, RunEvents events, BooleanSupplier cancelled) {
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
                cancelled);
    }
}
