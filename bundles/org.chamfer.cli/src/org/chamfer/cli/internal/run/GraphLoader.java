package org.chamfer.cli.internal.run;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.diagnostic.NearestName;
import org.chamfer.cli.UsageException;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;

/**
 * Makes a graph of what the command line names: a graph file, a node type as {@code node:ID}, or a {@code .scad} file.
 * The last two become graphs of one node.
 */
public final class GraphLoader {
    /** What stands before the id of a node type. */
    public static final String NODE_PREFIX = "node:";

    /** The node type that runs code in files, and its parameter for the file. */
    private static final String CODE_TYPE = "scad-file";

    private static final String CODE_PARAMETER = "file";

    private final NodeTypes types;
    private final GraphReader reader;
    private final Path directory;

    /**
     * Makes a loader.
     *
     * @param directory the folder that relative paths start from, absolute
     */
    public GraphLoader(NodeTypes types, GraphReader reader, Path directory) {
        this.types = types;
        this.reader = reader;
        this.directory = directory.toAbsolutePath().normalize();
    }

    /**
     * Loads a graph.
     *
     * @throws UsageException if there is no such node type
     * @throws DiagnosticException if the file cannot be read or is no graph
     */
    public LoadedGraph load(String argument) throws UsageException, DiagnosticException {
        if (argument.startsWith(NODE_PREFIX)) {
            return ofType(argument, argument.substring(NODE_PREFIX.length()));
        }
        Path file = file(argument);
        if (!argument.toLowerCase(Locale.ROOT).endsWith(".scad")) {
            return new LoadedGraph(reader.read(file, argument), Optional.of(file), Optional.empty());
        }
        if (!Files.isRegularFile(file)) {
            throw cannotRead(argument, Files.isDirectory(file) ? "it is a folder" : "no such file or folder");
        }
        String name = file.getFileName().toString();
        Node node = new Node(identifier(name), CODE_TYPE, Map.of(CODE_PARAMETER, name));
        return new LoadedGraph(
                new GraphSnapshot(name, file.getParent(), List.of(node), List.of()),
                Optional.of(file),
                Optional.of(node.id()));
    }

    private LoadedGraph ofType(String argument, String id) throws UsageException {
        NodeType type = types.find(id).orElse(null);
        if (type == null) {
            String near =
                    NearestName.hint(id, types.all().stream().map(NodeType::id).toList());
            throw new UsageException(
                    "there is no node type " + id, near.isEmpty() ? "'chamfer nodes' lists them" : near);
        }
        Node node = new Node(identifier(id.substring(id.lastIndexOf('.') + 1)), id, Map.of());
        return new LoadedGraph(
                new GraphSnapshot(argument, directory, List.of(node), List.of()),
                Optional.empty(),
                Optional.of(node.id()));
    }

    private Path file(String argument) throws DiagnosticException {
        try {
            return directory.resolve(argument).normalize();
        } catch (InvalidPathException _) {
            throw cannotRead(argument, "no file has such a name");
        }
    }

    private static DiagnosticException cannotRead(String name, String reason) {
        return new DiagnosticException(
                Diagnostic.error("run.cannot-read", "cannot read " + name + ": " + reason, null));
    }

    /** A word that nodes may be called, such as {@code part} for {@code part.scad}. */
    private static String identifier(String name) {
        int dot = name.indexOf('.');
        String word = (dot <= 0 ? name : name.substring(0, dot)).replaceAll("[^A-Za-z0-9_-]", "_");
        return word.matches("[A-Za-z_].*") ? word : "_" + word;
    }
}
