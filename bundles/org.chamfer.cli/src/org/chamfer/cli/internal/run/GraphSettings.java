package org.chamfer.cli.internal.run;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.cli.UsageException;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.graph.type.NodeSignature;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.ParameterText;
import org.chamfer.graph.type.SignatureRequest;

/** Gives values from the command line to the parameters of a graph. */
public final class GraphSettings {
    private final NodeTypes types;
    private final Path directory;
    private final Optional<Path> confinement;
    private final SortedMap<String, String> applied = new TreeMap<>();

    /**
     * Makes one for a graph.
     *
     * @param types the node types that there are
     * @param directory the folder that paths on the command line start from, absolute
     * @param confinement if present, the only folder that files are read from
     */
    public GraphSettings(NodeTypes types, Path directory, Optional<Path> confinement) {
        this.types = types;
        this.directory = directory;
        this.confinement = confinement;
    }

    /** What was set, by {@code node.parameter}, as it would be written in the graph. */
    public SortedMap<String, String> applied() {
        return new TreeMap<>(applied);
    }

    /**
     * The graph with the values. Paths of files start from the current folder, as everywhere on the command line.
     *
     * @param definitions of the form {@code node.parameter=value}, or {@code parameter=value} if only one node is meant
     * @throws UsageException if there is no such node or parameter, or it cannot have this value
     */
    public LoadedGraph apply(LoadedGraph loaded, List<String> definitions) throws UsageException {
        GraphSnapshot graph = loaded.graph();
        for (String definition : definitions) {
            NodeSetting setting = NodeSetting.parse(definition);
            String id = setting.node().isEmpty() ? loaded.onlyNode().orElse("") : setting.node();
            if (id.isEmpty()) {
                throw new UsageException(
                        "-D " + definition + " does not say which node", "write -D NODE." + definition);
            }
            Node node = node(graph, id);
            String value = value(graph, node, setting);
            graph = graph.with(id, setting.parameter(), value);
            applied.put(id + "." + setting.parameter(), value);
        }
        return loaded.with(graph);
    }

    /**
     * The node of an id.
     *
     * @throws UsageException if there is none; with the name that may have been meant
     */
    public static Node node(GraphSnapshot graph, String id) throws UsageException {
        Optional<Node> node = graph.node(id);
        if (node.isPresent()) {
            return node.get();
        }
        List<String> ids = graph.nodes().stream().map(Node::id).toList();
        throw new UsageException("there is no node " + id + " in " + graph.name(), hint(id, ids));
    }

    private String value(GraphSnapshot graph, Node node, NodeSetting setting) throws UsageException {
        NodeType type = types.find(node.type()).orElse(null);
        if (type == null) {
            // The run will say that the type is not installed.
            return setting.value();
        }
        NodeSignature signature;
        try {
            signature = types.signature(new SignatureRequest(type, node.parameters(), graph.folder(), confinement));
        } catch (DiagnosticException | IOException _) {
            // The run will say what is wrong with the node.
            return setting.value();
        }
        Optional<ParameterSpec> parameter = signature.parameter(setting.parameter());
        if (parameter.isEmpty()) {
            List<String> names =
                    signature.parameters().stream().map(ParameterSpec::name).toList();
            throw new UsageException(
                    "the node " + node.id() + " has no parameter " + setting.parameter(),
                    hint(setting.parameter(), names));
        }
        try {
            ParameterText.read(parameter.get(), setting.value());
        } catch (DiagnosticException e) {
            throw new UsageException(
                    "the node " + node.id() + ": " + e.diagnostic().message(),
                    e.diagnostic().hint());
        }
        return parameter.get().kind() == ParameterKind.FILE ? file(setting.value(), graph) : setting.value();
    }

    private String file(String value, GraphSnapshot graph) throws UsageException {
        if (value.isEmpty()) {
            return value;
        }
        try {
            return relative(graph.folder(), directory.resolve(value).normalize());
        } catch (InvalidPathException _) {
            throw new UsageException("no file has the name '" + value + "'", "");
        }
    }

    /** The path as graph files have it: relative to the graph's folder if both are on one drive, with slashes. */
    private static String relative(Path folder, Path file) {
        Path from = folder.toAbsolutePath().normalize();
        Path path = from.getRoot().equals(file.getRoot()) ? from.relativize(file) : file;
        return path.toString().replace('\\', '/');
    }

    private static String hint(String name, Collection<String> known) {
        String near = NearestName.hint(name, known);
        return near.isEmpty() && !known.isEmpty() ? "there are: " + String.join(", ", known) : near;
    }
}
