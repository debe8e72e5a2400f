package org.chamfer.workbench.internal.run;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.RunEvent;
import org.chamfer.engine.RunListener;
import org.chamfer.workbench.run.NodeRun;
import org.chamfer.workbench.run.RunBoard;

/**
 * What is known of the nodes of a graph. A listener makes the earlier ones mute when its own run begins, so that a run
 * that goes on until then shows its results.
 */
public final class NodeBoard implements RunBoard {
    private final Coalesced told;
    private final Set<Consumer<Set<String>>> listeners = new CopyOnWriteArraySet<>();
    private final Map<String, NodeStanding> nodes = new HashMap<>();
    private Set<String> changed = new HashSet<>();
    /** Counts what is asked for and what is edited, to know what came first. */
    private long turns;
    /** When the run was asked for that is listened to. */
    private long current;

    /** Makes a board. @param later tells its listeners */
    public NodeBoard(Later later) {
        told = new Coalesced(later, this::tell);
    }

    @Override
    public synchronized RunListener listener() {
        long turn = ++turns;
        return event -> hear(turn, event);
    }

    private void hear(long turn, RunEvent event) {
        synchronized (this) {
            if (turn < current) {
                return;
            }
            current = turn;
            note(turn, event);
        }
        told.ask();
    }

    private void note(long turn, RunEvent event) {
        switch (event) {
            case RunEvent.Started _ -> {
                nodes.values().forEach(NodeStanding::reset);
                changed.addAll(nodes.keySet());
            }
            case RunEvent.StateChanged change ->
                touch(change.node()).become(change.state(), change.reason(), change.nanos());
            case RunEvent.Progress progress -> touch(progress.node()).advance(progress.task(), progress.fraction());
            case RunEvent.Logged logged -> touch(logged.node()).log(logged.line());
            case RunEvent.Reported reported -> {
                if (!reported.node().isEmpty()) {
                    touch(reported.node()).report(reported.diagnostic());
                }
            }
            case RunEvent.Finished finished -> {
                for (NodeResult node : finished.result().nodes()) {
                    touch(node.id()).end(node, turn);
                }
            }
        }
    }

    private NodeStanding touch(String node) {
        changed.add(node);
        return nodes.computeIfAbsent(node, _ -> new NodeStanding());
    }

    @Override
    public synchronized Optional<NodeRun> node(String id) {
        return Optional.ofNullable(nodes.get(id)).map(NodeStanding::snapshot);
    }

    @Override
    public void markStale(Set<String> ids) {
        synchronized (this) {
            long turn = ++turns;
            for (String id : ids) {
                // Also where nothing is known: a run that is going on gives something that is old already.
                touch(id).outdate(turn);
            }
        }
        told.ask();
    }

    @Override
    public void forget(Set<String> ids) {
        synchronized (this) {
            changed.addAll(ids.isEmpty() ? nodes.keySet() : ids);
            if (ids.isEmpty()) {
                nodes.clear();
            } else {
                nodes.keySet().removeAll(ids);
            }
        }
        told.ask();
    }

    @Override
    public void addListener(Consumer<Set<String>> listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(Consumer<Set<String>> listener) {
        listeners.remove(listener);
    }

    private void tell() {
        Set<String> ids;
        synchronized (this) {
            ids = Set.copyOf(changed);
            changed = new HashSet<>();
        }
        if (!ids.isEmpty()) {
            listeners.forEach(listener -> listener.accept(ids));
        }
    }
}
