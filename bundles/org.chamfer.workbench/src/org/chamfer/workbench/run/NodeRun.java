package org.chamfer.workbench.run;

import java.util.List;
import java.util.SortedMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.NodeState;
import org.chamfer.engine.OutputValue;

/**
 * What is known of one node.
 *
 * @param state of the last run; {@code IDLE} if the last run did not ask for it
 * @param progress from 0 to 1; NaN if unknown
 * @param activity what is being done, a short phrase; empty if nothing
 * @param reason why it ran or did not, a short phrase
 * @param nanos how long it was computed; of a cached node how long it had been
 * @param outputs results of the last good run, by port
 * @param stale true if the outputs belong to an earlier state of the graph
 * @param diagnostics warnings and errors of the last run
 * @param log console lines of the last run
 */
public record NodeRun(
        NodeState state,
        double progress,
        String activity,
        String reason,
        long nanos,
        SortedMap<String, OutputValue> outputs,
        boolean stale,
        List<Diagnostic> diagnostics,
        List<String> log) {}
