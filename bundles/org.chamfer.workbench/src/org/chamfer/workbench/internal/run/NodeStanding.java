package org.chamfer.workbench.internal.run;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;
import org.chamfer.workbench.run.NodeRun;

/** What is known of one node. Guarded by its board. */
final class NodeStanding {
    /** More lines than this of one node nobody reads; the console has them. */
    private static final int MOST_LINES = 500;

    private NodeState state = NodeState.IDLE;
    private double progress = Double.NaN;
    private String activity = "";
    private String reason = "";
    private long nanos;
    private SortedMap<String, OutputValue> outputs = new TreeMap<>();
    private boolean stale;
    private long staleSince;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<String> log = new ArrayList<>();

    /** A new run begins, of which nothing is known yet. */
    void reset() {
        state = NodeState.IDLE;
        quieten();
        reason = "";
        nanos = 0;
        diagnostics.clear();
        log.clear();
    }

    /** It is in another state. */
    void become(NodeState other, String why, long time) {
        state = other;
        quieten();
        reason = why;
        nanos = time;
    }

    /** It has done a part of its work. */
    void advance(String task, double fraction) {
        activity = task;
        progress = fraction;
    }

    void log(String line) {
        if (log.size() < MOST_LINES) {
            log.add(line);
        }
    }

    void report(Diagnostic diagnostic) {
        if (diagnostics.size() < MOST_LINES) {
            diagnostics.add(diagnostic);
        }
    }

    /**
     * A run has ended.
     *
     * @param turn when the run was asked for
     */
    void end(NodeResult result, long turn) {
        become(result.state(), result.reason(), result.nanos());
        diagnostics.clear();
        result.diagnostics().forEach(this::report);
        log.clear();
        result.log().forEach(this::log);
        if (result.state() == NodeState.DONE || result.state() == NodeState.CACHED) {
            outputs = result.outputs();
            stale = staleSince > turn;
        } else if (result.state() != NodeState.CANCELLED) {
            stale = true;
        }
    }

    /** What it gave belongs to an earlier state of the graph. @param turn since when */
    void outdate(long turn) {
        stale = true;
        staleSince = turn;
    }

    /** As it is now, unchangeable. */
    NodeRun snapshot() {
        return new NodeRun(
                state,
                progress,
                activity,
                reason,
                nanos,
                Collections.unmodifiableSortedMap(outputs),
                stale && !outputs.isEmpty(),
                List.copyOf(diagnostics),
                List.copyOf(log));
    }

    private void quieten() {
        progress = Double.NaN;
        activity = "";
    }
}
