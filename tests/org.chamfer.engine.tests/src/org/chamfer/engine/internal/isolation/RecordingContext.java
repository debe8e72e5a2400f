package org.chamfer.engine.internal.isolation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.node.NodeContext;

/** Remembers everything that a node tells. */
final class RecordingContext implements NodeContext {
    final List<String> told = new CopyOnWriteArrayList<>();
    volatile boolean cancelled;

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public void progress(String task, double fraction) {
        told.add(task + " " + fraction);
    }

    @Override
    public Path folder() {
        return ChildTypes.folder();
    }

    @Override
    public Optional<Path> confinement() {
        return Optional.empty();
    }

    @Override
    public void log(String line) {
        told.add("log " + line);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        told.add(diagnostic.severity() + " " + diagnostic.message());
    }

    @Override
    public void fileRead(Path file) {
        told.add("read " + folder().relativize(file));
    }

    @Override
    public void fileMissed(Path place) {
        told.add("missed " + folder().relativize(place));
    }

    @Override
    public <T> T service(Class<T> type) {
        throw new IllegalArgumentException();
    }
}
