package org.chamfer.ui.graph.internal.document;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.chamfer.engine.RunListener;
import org.chamfer.workbench.run.NodeRun;
import org.chamfer.workbench.run.RunBoard;

/** A board that remembers what it was told. */
final class TestBoard implements RunBoard {
    final Set<String> stale = new LinkedHashSet<>();
    final Set<String> forgotten = new LinkedHashSet<>();

    @Override
    public RunListener listener() {
        return RunListener.NONE;
    }

    @Override
    public Optional<NodeRun> node(String id) {
        return Optional.empty();
    }

    @Override
    public void markStale(Set<String> ids) {
        stale.addAll(ids);
    }

    @Override
    public void forget(Set<String> ids) {
        forgotten.addAll(ids);
    }

    @Override
    public void addListener(Consumer<Set<String>> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeListener(Consumer<Set<String>> listener) {
        throw new UnsupportedOperationException();
    }
}
