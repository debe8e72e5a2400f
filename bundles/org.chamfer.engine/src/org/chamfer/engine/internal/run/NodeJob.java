package org.chamfer.engine.internal.run;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.graph.node.NodeFile;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.values.Value;

/**
 * A node that is to be computed, with all that its function sees beside the context.
 *
 * @param node id of the node, for messages
 * @param type its type
 * @param signature its ports and parameters
 * @param inputs values by input port, converted to the ports' types; no entry for ports without wires
 * @param parameters the values of all parameters that are no files, checked
 * @param files the files of parameters; no entry where none is chosen
 */
public record NodeJob(
        String node,
        NodeType type,
        NodeSignature signature,
        SortedMap<String, List<Value>> inputs,
        SortedMap<String, Value> parameters,
        SortedMap<String, NodeFile> files) {
    public NodeJob {
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(signature, "signature");
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
