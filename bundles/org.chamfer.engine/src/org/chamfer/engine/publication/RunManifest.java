package org.chamfer.engine.publication;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.engine.installation.Environment;

/**
 * What a run depended on and what it gave. Equal runs have equal manifests: there are no times, no states and no places
 * of the machine in it.
 *
 * @param graph name of the graph's file, or {@code node:ID}
 * @param targets ids of the nodes that were asked for, empty for all
 * @param parameters what was set beside the graph, by {@code node.parameter}
 * @param inputs the files that were read, by name; the graph itself is among them
 * @param outputs the files that the run gave, by name
 * @param values digests of what is at the other outputs of the nodes that were asked for, by {@code node.port}
 * @param environment what computed
 */
public record RunManifest(
        String graph,
        List<String> targets,
        SortedMap<String, String> parameters,
        List<ManifestFile> inputs,
        List<ManifestFile> outputs,
        SortedMap<String, String> values,
        Environment environment) {
    private static final Comparator<ManifestFile> ORDER =
            Comparator.comparing(ManifestFile::name).thenComparing(ManifestFile::sha256);

    public RunManifest {
        Objects.requireNonNull(graph, "graph");
        targets = targets.stream().sorted().distinct().toList();
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        inputs = inputs.stream().sorted(ORDER).distinct().toList();
        outputs = outputs.stream().sorted(ORDER).toList();
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        Objects.requireNonNull(environment, "environment");
    }
}
