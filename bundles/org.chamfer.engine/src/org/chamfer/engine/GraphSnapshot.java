package org.chamfer.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run sees of a graph: immutable, without layout and without anything that an editor can change meanwhile.
 *
 * @param name for people: the file without its folder, or what else was run
 * @param folder the folder that relative paths start from, absolute
 * @param nodes the nodes in the order of the graph; ids are unique
 * @param wires the wires in the order of the graph
 */
public record GraphSnapshot(String name, Path folder, List<Node> nodes, List<Wire> wires) {
    /**
     * A node.
     *
     * @param id unique in the graph
     * @param type id of its type, which need not be installed
     * @param label what the user calls it, its id if nothing else
     * @param parameters what is set, by name, as written in graph files
     * @param contributor symbolic name of the bundle that contributes the type, for people; empty if that is not known
     */
    public record Node(String id, String type, String label, SortedMap<String, String> parameters, String contributor) {
        public Node {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(label, "label");
            parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
            Objects.requireNonNull(contributor, "contributor");
        }

        /** A node whose type comes from who knows where. */
        public Node(String id, String type, String label, SortedMap<String, String> parameters) {
            this(id, type, label, parameters, "");
        }

        /** A node named like its id. */
        public Node(String id, String type, Map<String, String> parameters) {
            this(id, type, id, new TreeMap<>(parameters));
        }

        /** This node with another value of a parameter. */
        public Node with(String parameter, String value) {
            SortedMap<String, String> others = new TreeMap<>(parameters);
            others.put(parameter, value);
            return new Node(id, type, label, others, contributor);
        }
    }

    /**
     * A wire.
     *
     * @param source id of the node it comes from
     * @param output name of the output port there
     * @param target id of the node it goes to
     * @param input name of the input port or parameter there
     */
    public record Wire(String source, String output, String target, String input) {
        public Wire {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(output, "output");
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(input, "input");
        }
    }

    public GraphSnapshot {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(folder, "folder");
        nodes = List.copyOf(nodes);
        wires = List.copyOf(wires);
    }

    /** The node of an id. */
    public Optional<Node> node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /**
     * This graph with another value of a parameter.
     *
     * @throws IllegalArgumentException if there is no such node
     */
    public GraphSnapshot with(String nodeId, String parameter, String value) {
        List<Node> others = new ArrayList<>(nodes);
        for (int at = 0; at < others.size(); at++) {
            if (others.get(at).id().equals(nodeId)) {
                others.set(at, others.get(at).with(parameter, value));
                return new GraphSnapshot(name, folder, others, wires);
            }
        }
        throw new IllegalArgumentException("there is no node " + nodeId);
    }
}
