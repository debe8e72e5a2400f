package org.chamfer.engine.internal.plan;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.Requirement;
import org.chamfer.values.Value;

/**
 * A node that is asked for, checked.
 *
 * @param index its place in the plan
 * @param node as it stands in the graph
 * @param type its type; nothing if it is not installed
 * @param signature its ports and parameters; empty if it cannot be run
 * @param failure why it cannot be run, if it cannot
 * @param inputs the ports with wires, in the order of the signature
 * @param parameters values of the parameters without wires that are no files
 * @param files paths of the chosen files, as written in the graph, by parameter
 * @param sources indices of the nodes that it takes from, each once
 * @param warnings what is odd about its settings
 */
public record PlannedNode(
        int index,
        GraphSnapshot.Node node,
        Optional<NodeType> type,
        NodeSignature signature,
        Optional<Diagnostic> failure,
        List<PlannedInput> inputs,
        SortedMap<String, Value> parameters,
        SortedMap<String, String> files,
        List<Integer> sources,
        List<Diagnostic> warnings) {
    public PlannedNode {
        inputs = List.copyOf(inputs);
        parameters = Collections.unmodifiableSortedMap(parameters);
        files = Collections.unmodifiableSortedMap(files);
        sources = List.copyOf(sources);
        warnings = List.copyOf(warnings);
    }

    /** Id of the node. */
    public String id() {
        return node.id();
    }

    /** The type of a node that can be run. */
    public NodeType installedType() {
        return type.orElseThrow();
    }

    /** Whether it can be run, with the geometry kernel. */
    public boolean needsKernel() {
        return failure.isEmpty() && installedType().requirements().contains(Requirement.KERNEL);
    }
}
