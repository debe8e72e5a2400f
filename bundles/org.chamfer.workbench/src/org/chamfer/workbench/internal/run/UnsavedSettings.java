package org.chamfer.workbench.internal.run;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.ParameterSpec;

/** Finds what a graph that was run has in advance of its file, as far as parameters tell it. */
final class UnsavedSettings {
    private final NodeTypes types;

    UnsavedSettings(NodeTypes types) {
        this.types = types;
    }

    /**
     * The parameters to be set in the saved graph so that it gives the same, by {@code node.parameter}.
     *
     * @return nothing if the graphs differ in more than values of parameters
     */
    Optional<SortedMap<String, String>> between(GraphSnapshot saved, GraphSnapshot ran) {
        if (saved.nodes().size() != ran.nodes().size()
                || !new HashSet<>(saved.wires()).equals(new HashSet<>(ran.wires()))) {
            return Optional.empty();
        }
        SortedMap<String, String> settings = new TreeMap<>();
        for (Node node : ran.nodes()) {
            Optional<Node> before =
                    saved.node(node.id()).filter(same -> same.type().equals(node.type()));
            if (before.isEmpty() || !add(before.get(), node, settings)) {
                return Optional.empty();
            }
        }
        return Optional.of(settings);
    }

    /** Whether all differences could be told; a value that was set and is no more has the default of its type. */
    private boolean add(Node before, Node now, Map<String, String> settings) {
        TreeSet<String> names = new TreeSet<>(before.parameters().keySet());
        names.addAll(now.parameters().keySet());
        for (String name : names) {
            String was = before.parameters().get(name);
            String is = now.parameters().get(name);
            if (is == null) {
                is = types.find(now.type())
                        .flatMap(type -> type.signature().parameter(name))
                        .map(ParameterSpec::defaultText)
                        .orElse(null);
                if (is == null) {
                    return false;
                }
            }
            if (!is.equals(was)) {
                settings.put(now.id() + "." + name, is);
            }
        }
        return true;
    }
}
