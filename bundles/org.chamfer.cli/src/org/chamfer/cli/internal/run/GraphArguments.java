package org.chamfer.cli.internal.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chamfer.cli.UsageException;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command line says about the graph that is to be run and about its files. */
public final class GraphArguments {
    private static final String DEFAULT_FOLDER = ".generated";

    @Parameters(
            paramLabel = "GRAPH",
            arity = "0..1",
            description = "A graph (.canvas), a node type as node:ID, or a .scad file.")
    private String graph;

    @Option(
            names = "-D",
            paramLabel = "NODE.PARAMETER=VALUE",
            description = {
                "Set a parameter of a node; may be given several times. Of node:ID and .scad files NODE. is left out.",
                "Values are written as in graphs: texts without quotes, files as seen from the current folder."
            })
    private List<String> definitions = new ArrayList<>();

    @Option(
            names = "--only",
            paramLabel = "NODE",
            description = "Run only this node and what it needs; may be given several times.")
    private Set<String> targets = new LinkedHashSet<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write files and the manifest to this folder (default: " + DEFAULT_FOLDER + ").")
    private String folder;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = {
                "Write what node:ID or a .scad file gives, in the format of the extension;",
                "may be given several times."
            })
    private List<String> outputs = new ArrayList<>();

    /**
     * Checks that the arguments make sense together.
     *
     * @throws UsageException if they do not, or no graph is named
     */
    public void checkUsage() throws UsageException {
        if (graph == null) {
            throw new UsageException(
                    "say what to run", "name a graph, such as gears.canvas, or a node type: node:gear");
        }
        if (!outputs.isEmpty() && folder != null) {
            throw new UsageException("-o and --out contradict each other", "-o names each file with its folder");
        }
    }

    /** The graph as the user calls it, if one is named. */
    public Optional<String> graph() {
        return Optional.ofNullable(graph);
    }

    /** True if nothing is said but perhaps which graph. */
    boolean areOnlyAGraph() {
        return definitions.isEmpty() && targets.isEmpty() && outputs.isEmpty() && folder == null;
    }

    /** What is set. */
    List<String> definitions() {
        return List.copyOf(definitions);
    }

    /** The nodes that are wanted, empty for all end nodes. */
    Set<String> targets() {
        return Set.copyOf(targets);
    }

    /** Whether {@code -o} names files. */
    boolean haveOutputs() {
        return !outputs.isEmpty();
    }

    /** Whether a run of this graph writes a manifest: not for single nodes, unless a folder is named. */
    boolean wantManifest(LoadedGraph loaded) {
        return folder != null || loaded.onlyNode().isEmpty();
    }

    /**
     * Where files go.
     *
     * @throws UsageException if there is a name that no file has
     */
    OutputPlaces places(Path directory) throws UsageException {
        return OutputPlaces.of(directory, folder == null ? DEFAULT_FOLDER : folder, outputs);
    }
}
