package org.chamfer.engine.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.UsedFile;
import org.chamfer.engine.internal.cache.KeptResult;
import org.chamfer.engine.internal.plan.PlannedNode;

/** A node of a run that goes on. Belongs to the thread that leads the run. */
final class Task {
    final PlannedNode node;

    /** Who waits for it. */
    final List<Task> waiting = new ArrayList<>();

    /** How many nodes it waits for. */
    int open;

    NodeState state = NodeState.QUEUED;
    String reason = "";
    Optional<KeptResult> result = Optional.empty();
    List<String> log = List.of();
    List<Diagnostic> diagnostics = List.of();
    long nanos;
    List<UsedFile> files = List.of();

    /** Why it has to be computed even if its result seems to be there. */
    Optional<String> forced = Optional.empty();

    /** How often that was so. */
    int timesForced;

    Task(PlannedNode node) {
        this.node = node;
        open = node.sources().size();
    }

    boolean hasEnded() {
        return state != NodeState.QUEUED && state != NodeState.RUNNING;
    }
}
