package org.chamfer.engine.internal.cache;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.PortSpec;

/**
 * What a node gave.
 *
 * @param outputs the values by output port
 * @param log its lines for the console
 * @param diagnostics its warnings
 * @param files the files that no parameter names and the result depends on, in the order of their names
 * @param nanos how long it took, in nanoseconds
 */
public record KeptResult(
        SortedMap<String, KeptOutput> outputs,
        List<String> log,
        List<Diagnostic> diagnostics,
        List<FileDependency> files,
        long nanos) {
    public KeptResult {
        outputs = Collections.unmodifiableSortedMap(new TreeMap<>(outputs));
        log = List.copyOf(log);
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
    }

    /** Whether it has all outputs that are declared; one of a former declaration may not. */
    public boolean isWhole(NodeSignature signature) {
        for (PortSpec output : signature.outputs()) {
            if (!outputs.containsKey(output.name())) {
                return false;
            }
        }
        return true;
    }

    /** About how many bytes of memory it takes. */
    long weight() {
        long weight = 500;
        for (Map.Entry<String, KeptOutput> output : outputs.entrySet()) {
            weight += 100 + output.getValue().weight();
        }
        for (String line : log) {
            weight += 60 + 2L * line.length();
        }
        for (FileDependency file : files) {
            weight += 250 + file.name().length();
        }
        return weight + 400L * diagnostics.size();
    }
}
