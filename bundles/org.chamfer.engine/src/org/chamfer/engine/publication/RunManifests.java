package org.chamfer.engine.publication;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.GraphSnapshot.Wire;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.OutputValue;
import org.chamfer.engine.installation.Environment;
import org.chamfer.values.PortTypeIds;

/** Makes the manifests of runs. */
public final class RunManifests {
    private final InputFiles inputs;
    private final Environment environment;

    /**
     * Makes one.
     *
     * @param inputs finds the files that a run depended on
     * @param environment what computes
     */
    public RunManifests(InputFiles inputs, Environment environment) {
        this.inputs = inputs;
        this.environment = environment;
    }

    /**
     * The manifest of a run that succeeded.
     *
     * @param targets ids of the nodes that were asked for, empty for all
     * @param parameters what was set beside the graph, by {@code node.parameter}
     * @throws DiagnosticException if a file that was read is not readable any more
     */
    public RunManifest of(FinishedRun run, Set<String> targets, Map<String, String> parameters)
            throws DiagnosticException {
        List<ManifestFile> files = run.files().stream()
                .map(file -> ManifestFile.of(file.name(), file.bytes()))
                .toList();
        return new RunManifest(
                run.graph().name(),
                List.copyOf(targets),
                new TreeMap<>(parameters),
                inputs.manifest(run),
                files,
                values(run, targets),
                environment);
    }

    /** Files stand among the outputs already; what other nodes take shows in what they make of it. */
    private static SortedMap<String, String> values(FinishedRun run, Set<String> targets) {
        Set<String> wanted = targets.isEmpty() ? ends(run.graph()) : targets;
        SortedMap<String, String> values = new TreeMap<>();
        for (NodeResult node : run.result().nodes()) {
            for (Map.Entry<String, OutputValue> output : node.outputs().entrySet()) {
                if (wanted.contains(node.id()) && !output.getValue().type().equals(PortTypeIds.FILE)) {
                    values.put(
                            node.id() + "." + output.getKey(),
                            output.getValue().digest().hex());
                }
            }
        }
        return values;
    }

    private static Set<String> ends(GraphSnapshot graph) {
        Set<String> sources = graph.wires().stream().map(Wire::source).collect(Collectors.toSet());
        return graph.nodes().stream()
                .map(Node::id)
                .filter(id -> !sources.contains(id))
                .collect(Collectors.toSet());
    }
}
