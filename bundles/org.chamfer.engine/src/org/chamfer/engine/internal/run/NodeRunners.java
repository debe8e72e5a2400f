package org.chamfer.engine.internal.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.Isolation;
import org.chamfer.engine.RunRequest;
import org.chamfer.graph.type.NodeType;

/** The runners of one run: this process and, opened when first needed, those of isolated nodes. Thread-safe. */
final class NodeRunners implements AutoCloseable {
    /** Stands for all types together; no type has an empty id. */
    private static final String ALL = "";

    private final NodeRunner local;
    private final Optional<RunnerFactory> factory;
    private final RunRequest request;
    private final Map<String, NodeRunner> open = new HashMap<>();
    private boolean closed;

    NodeRunners(NodeRunner local, Optional<RunnerFactory> factory, RunRequest request) {
        this.local = local;
        this.factory = factory;
        this.request = request;
    }

    /** Whether nodes of a type run in a child process. */
    boolean isIsolated(NodeType type) {
        Isolation isolation = request.isolation();
        return switch (isolation.scope()) {
            case NONE -> false;
            case RUN -> true;
            case NODE_TYPES -> isolation.nodeTypes().contains(type.id());
        };
    }

    /**
     * What computes nodes of a type.
     *
     * @throws DiagnosticException if they are to be isolated and cannot be
     */
    synchronized NodeRunner of(NodeType type) throws DiagnosticException {
        if (!isIsolated(type)) {
            return local;
        }
        String key = request.isolation().scope() == Isolation.Scope.RUN ? ALL : type.id();
        NodeRunner runner = open.get(key);
        if (runner == null) {
            if (factory.isEmpty() || closed) {
                throw new DiagnosticException(Diagnostic.error(
                                "engine.no-isolation", "nodes cannot be run in a process of their own here", null)
                        .withHint("run without --isolate"));
            }
            runner = factory.get().open(request.isolation().maxHeapMegabytes(), request.workers());
            open.put(key, runner);
        }
        return runner;
    }

    @Override
    public synchronized void close() {
        closed = true;
        open.values().forEach(NodeRunner::close);
        open.clear();
    }
}
