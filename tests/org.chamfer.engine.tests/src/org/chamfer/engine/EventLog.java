package org.chamfer.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Remembers events, and whether two were told at once. */
public final class EventLog implements RunListener {
    private final List<RunEvent> events = new ArrayList<>();
    private final AtomicInteger inside = new AtomicInteger();
    private volatile boolean overlapped;

    @Override
    public void event(RunEvent event) {
        if (inside.getAndIncrement() > 0) {
            overlapped = true;
        }
        synchronized (events) {
            events.add(event);
        }
        inside.decrementAndGet();
    }

    /** What was told so far. */
    public List<RunEvent> events() {
        synchronized (events) {
            return List.copyOf(events);
        }
    }

    /** Whether two events came at the same time. */
    public boolean isOverlapped() {
        return overlapped;
    }

    /** The states that a node went through. */
    public List<NodeState> states(String node) {
        return events().stream()
                .filter(RunEvent.StateChanged.class::isInstance)
                .map(RunEvent.StateChanged.class::cast)
                .filter(change -> change.node().equals(node))
                .map(RunEvent.StateChanged::state)
                .toList();
    }

    /** The lines that were logged. */
    public List<String> lines() {
        return events().stream()
                .filter(RunEvent.Logged.class::isInstance)
                .map(event -> ((RunEvent.Logged) event).line())
                .toList();
    }
}
