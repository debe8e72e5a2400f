package org.chamfer.cli.internal.run;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.RunResult;
import org.chamfer.engine.publication.PublishedFile;
import org.chamfer.engine.publication.PublishedFiles;
import org.chamfer.graph.type.NodeTypes;

/** Runs graphs and finds the files that they give. */
public final class GraphRun {
    private final GraphEngine engine;
    private final NodeTypes types;

    /** Makes one for an engine, which stays the caller's. */
    public GraphRun(GraphEngine engine, NodeTypes types) {
        this.engine = engine;
        this.types = types;
    }

    /**
     * Runs a graph.
     *
     * @param exports names of files to be made of the graph's only node, by the ids of the nodes that make them; empty
     *     for what the graph itself gives
     * @throws DiagnosticException if the graph cannot be run at all, or its files could not stand beside each other
     * @throws CancellationException if cancelled
     */
    public RunOutcome run(
            LoadedGraph loaded, RunRequest request, Map<String, String> exports, RunListener listener, WorkContext work)
            throws DiagnosticException {
        long start = System.nanoTime();
        LoadedGraph graph = loaded;
        RunResult result = run(graph, request, listener, work);
        Optional<NodeResult> source = loaded.onlyNode().flatMap(result::node);
        if (!exports.isEmpty() && result.succeeded() && source.isPresent()) {
            graph = ExportNodes.add(loaded, source.get(), exports);
            Set<String> targets = new HashSet<>(exports.keySet());
            targets.add(source.get().id());
            RunResult exported = run(graph, request.withTargets(targets), only(exports.keySet(), listener), work);
            result = merged(result, exported);
        }
        List<PublishedFile> files = new PublishedFiles(types).of(graph.graph(), result);
        return new RunOutcome(graph, result, files, System.nanoTime() - start);
    }

    private RunResult run(LoadedGraph loaded, RunRequest request, RunListener listener, WorkContext work)
            throws DiagnosticException {
        // The progress of the whole comes from the listener, which knows more.
        RunResult result = engine.run(loaded.graph(), request, listener, work::isCancelled);
        if (result.cancelled()) {
            throw new CancellationException("the run was cancelled");
        }
        return result;
    }

    /** The nodes of both runs: those of the first as they ended there, when they were perhaps computed. */
    private static RunResult merged(RunResult first, RunResult second) {
        List<NodeResult> nodes = second.nodes().stream()
                .map(node ->
                        node.state() == NodeState.CACHED ? first.node(node.id()).orElse(node) : node)
                .toList();
        return new RunResult(nodes, second.cancelled());
    }

    private static RunListener only(Set<String> nodes, RunListener listener) {
        return event -> {
            boolean wanted =
                    switch (event) {
                        case RunEvent.StateChanged change -> nodes.contains(change.node());
                        case RunEvent.Progress progress -> nodes.contains(progress.node());
                        case RunEvent.Logged logged -> nodes.contains(logged.node());
                        case RunEvent.Reported reported -> nodes.contains(reported.node());
                        case RunEvent.Started _ -> true;
                        case RunEvent.Finished _ -> false;
                    };
            if (wanted) {
                listener.event(event);
            }
        };
    }
}
