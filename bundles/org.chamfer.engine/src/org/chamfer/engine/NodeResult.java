package org.chamfer.engine;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;

/**
 * How a node of a run ended.
 *
 * @param id of the node
 * @param state how it ended
 * @param reason why it ran or did not, a short phrase
 * @param outputs what is at its output ports, by name; empty if it has no result
 * @param log the lines it had for the console
 * @param diagnostics its warnings and errors
 * @param nanos how long it was computed, in nanoseconds; of a cached node, how long it had been
 * @param files what it depends on: files of parameters, and those that it read or looked for; of a failed node those that
 *     are known
 */
public record NodeResult(
        String id,
        NodeState state,
        String reason,
        SortedMap<String, OutputValue> outputs,
        List<String> log,
        List<Diagnostic> diagnostics,
        long nanos,
        List<UsedFile> files) {
    public NodeResult {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reason, "reason");
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
        log = List.copyOf(log);
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
    }

    /** A result that depends on no files. */
    public NodeResult(
            String id,
            NodeState state,
            String reason,
            SortedMap<String, OutputValue> outputs,
            List<String> log,
            List<Diagnostic> diagnostics,
            long nanos) {
        this(id, state, reason, outputs, log, diagnostics, nanos, List.of());
    }
}
