package org.chamfer.workbench.internal.parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.scad.eval.customizer.ParameterValue;

/** The graph that stands for a .scad file with values: one node. */
final class ScadGraph {
    /** The node type. */
    static final String TYPE = "scad-file";

    /** The id of the node. */
    static final String NODE = "file";

    private ScadGraph() {}

    /**
     * The graph.
     *
     * @param values what is set, by name
     * @param ports those of them that stand for files; they cannot be parameters of the node
     */
    static GraphSnapshot of(Path file, Map<String, String> values, Set<String> ports) {
        return new GraphSnapshot(
                file.getFileName().toString(),
                file.getParent(),
                List.of(new GraphSnapshot.Node(
                        NODE, TYPE, file.getFileName().toString(), parameters(file, values, ports))),
                List.of());
    }

    /** The parameters of the node. */
    static SortedMap<String, String> parameters(Path file, Map<String, String> values, Set<String> ports) {
        SortedMap<String, String> parameters = new TreeMap<>();
        StringJoiner definitions = new StringJoiner("\n");
        values.forEach((name, text) -> {
            if (ports.contains(name)) {
                definitions.add(name + " = " + new ParameterValue.TextValue(text).code());
            } else {
                parameters.put(name, text);
            }
        });
        if (definitions.length() > 0) {
            parameters.put("definitions", definitions.toString());
        }
        parameters.put("file", file.getFileName().toString());
        return parameters;
    }
}
