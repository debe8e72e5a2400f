package org.chamfer.nodes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.node.NodeContext;

/** Collects what a node says. */
final class TestContext implements NodeContext {
    final List<String> log = Collections.synchronizedList(new ArrayList<>());
    final List<Diagnostic> diagnostics = Collections.synchronizedList(new ArrayList<>());
    final List<Path> filesRead = Collections.synchronizedList(new ArrayList<>());
    final List<Path> filesMissed = Collections.synchronizedList(new ArrayList<>());
    private final Path folder;
    private final Optional<Path> confinement;
    private final Map<Class<?>, Object> services;
    private final boolean cancelled;

    TestContext(Path folder, Optional<Path> confinement, Map<Class<?>, Object> services, boolean cancelled) {
        this.folder = folder;
        this.confinement = confinement;
        this.services = services;
        this.cancelled = cancelled;
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public Optional<Path> confinement() {
        return confinement;
    }

    @Override
    public void log(String line) {
        log.add(line);
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    @Override
    public void fileRead(Path file) {
        filesRead.add(file);
    }

    @Override
    public void fileMissed(Path place) {
        filesMissed.add(place);
    }

    @Override
    public <T> T service(Class<T> type) {
        Object service = services.containsKey(type) ? services.get(type) : TestServices.of(type);
        return type.cast(service);
    }
}
