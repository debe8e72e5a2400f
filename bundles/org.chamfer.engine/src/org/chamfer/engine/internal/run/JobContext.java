package org.chamfer.engine.internal.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.internal.file.FileUse;
import org.chamfer.engine.internal.service.ServiceSet;
import org.chamfer.graph.node.NodeContext;

/** The world of a node that runs. Falls silent when nobody waits for the node any more. */
final class JobContext implements NodeContext {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
    private static final int MOST_LINES = 100_000;

    private final String node;
    private final RunPlace place;
    private final ServiceSet services;
    private final RunEvents events;
    private final BooleanSupplier cancelled;
    private final List<String> log = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<Path, FileUse> files = new LinkedHashMap<>();
    private long lastProgress;

    JobContext(String node, RunPlace place, ServiceSet services, RunEvents events, BooleanSupplier cancelled) {
        this.node = node;
        this.place = place;
        this.services = services;
        this.events = events;
        this.cancelled = cancelled;
        lastProgress = System.nanoTime() - PAUSE;
    }

    @Override
    public boolean isCancelled() {
        return cancelled.getAsBoolean();
    }

    @Override
    public void progress(String task, double fraction) {
        if (isCancelled()) {
            return;
        }
        synchronized (this) {
            long now = System.nanoTime();
            if (now - lastProgress < PAUSE && fraction != 1) {
                return;
            }
            lastProgress = now;
        }
        events.tell(new RunEvent.Progress(node, task, fraction));
    }

    @Override
    public Path folder() {
        return place.folder();
    }

    @Override
    public Optional<Path> confinement() {
        return place.confinement();
    }

    @Override
    public void log(String line) {
        synchronized (this) {
            if (isCancelled() || log.size() > MOST_LINES) {
                return;
            }
            log.add(log.size() == MOST_LINES ? "further lines are left out" : line);
        }
        events.tell(new RunEvent.Logged(node, line));
    }

    @Override
    public void diagnostic(Diagnostic diagnostic) {
        synchronized (this) {
            if (isCancelled()) {
                return;
            }
            diagnostics.add(diagnostic);
        }
        events.tell(new RunEvent.Reported(node, diagnostic));
    }

    @Override
    public void fileRead(Path file) {
        use(file);
    }

    @Override
    public void fileMissed(Path path) {
        use(path);
    }

    @Override
    public <T> T service(Class<T> type) {
        return services.get(type);
    }

    /** The lines for the console so far. */
    synchronized List<String> lines() {
        return List.copyOf(log);
    }

    /** The warnings and errors so far. */
    synchronized List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** The files that were told so far, as they were when first told. */
    synchronized Collection<FileUse> files() {
        return List.copyOf(files.values());
    }

    private void use(Path file) {
        Path absolute = place.folder().resolve(file).normalize();
        FileUse use = FileUse.now(absolute);
        synchronized (this) {
            files.putIfAbsent(absolute, use);
        }
    }
}
