package org.chamfer.graph.file;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A node that a {@link NodeMigration} changes: its parameters as they are written in the graph, and new names of ports. */
public final class OldNode {
    private final SortedMap<String, String> parameters;
    private final SortedMap<String, String> inputs = new TreeMap<>();
    private final SortedMap<String, String> outputs = new TreeMap<>();

    OldNode(Map<String, String> parameters) {
        this.parameters = new TreeMap<>(parameters);
    }

    /** What is set, by name, as written in graph files; to be changed. */
    public SortedMap<String, String> parameters() {
        return parameters;
    }

    /** Gives a parameter another name, also where a wire leads to it. */
    public void renameParameter(String from, String to) {
        String value = parameters.remove(from);
        if (value != null) {
            parameters.put(to, value);
        }
        renameInput(from, to);
    }

    /** Leads wires from one input port to another. */
    public void renameInput(String from, String to) {
        inputs.put(from, to);
    }

    /** Takes wires from one output port to another. */
    public void renameOutput(String from, String to) {
        outputs.put(from, to);
    }

    Map<String, String> inputs() {
        return Collections.unmodifiableMap(inputs);
    }

    Map<String, String> outputs() {
        return Collections.unmodifiableMap(outputs);
    }
}
