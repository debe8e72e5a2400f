package org.chamfer.engine.installation;

import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.GraphEngine;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.RunListener;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.RunResult;
import org.chamfer.store.ContentStore;

/** An engine that closes its store with itself. */
final class StoredEngine implements GraphEngine {
    private final GraphEngine engine;
    private final ContentStore store;

    StoredEngine(GraphEngine engine, ContentStore store) {
        this.engine = engine;
        this.store = store;
    }

    @Override
    public RunResult run(GraphSnapshot graph, RunRequest request, RunListener listener, WorkContext work)
            throws DiagnosticException {
        return engine.run(graph, request, listener, work);
    }

    @Override
    public void validate(GraphSnapshot graph, RunRequest request) throws DiagnosticException {
        engine.validate(graph, request);
    }

    @Override
    public void close() {
        try {
            engine.close();
        } finally {
            store.close();
        }
    }
}
