package org.chamfer.engine.publication;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.installation.FileFailures;
import org.chamfer.graph.type.NodeType;
import org.chamfer.graph.type.NodeTypes;
import org.chamfer.graph.type.ParameterKind;
import org.chamfer.graph.type.ParameterSpec;
import org.chamfer.graph.type.SignatureRequest;
import org.chamfer.scad.eval.library.LibraryFolders;

/** Finds the files that a graph depends on: its own, those that its parameters name, and those that a run has read. */
public final class InputFiles {
    /** Stands for the folders in which libraries are. */
    private static final String LIBRARY = "<library>/";

    private final NodeTypes types;
    private final Optional<Path> confinement;

    /**
     * Makes a finder for the node types that there are.
     *
     * @param confinement if present, the only folder that files are read from
     */
    public InputFiles(NodeTypes types, Optional<Path> confinement) {
        this.types = types;
        this.confinement = confinement;
    }

    /**
     * The files of a graph, absolute; some may be missing.
     *
     * @param source the file that the graph was read from, absolute
     */
    public SortedSet<Path> of(GraphSnapshot graph, Optional<Path> source) {
        SortedSet<Path> files = new TreeSet<>();
        source.ifPresent(files::add);
        graph.nodes().forEach(node -> addParameters(graph, node, files));
        return files;
    }

    /** The files that a run depended on, absolute; also places where it looked in vain. */
    public SortedSet<Path> of(FinishedRun run) {
        SortedSet<Path> files = of(run.graph(), run.source());
        for (NodeResult node : run.result().nodes()) {
            node.files().forEach(used -> files.add(used.file().normalize()));
        }
        return files;
    }

    /**
     * Their entries in a manifest, named so that nothing is told of the machine.
     *
     * @throws DiagnosticException if one cannot be read any more
     */
    List<ManifestFile> manifest(FinishedRun run) throws DiagnosticException {
        Path folder = run.graph().folder().toAbsolutePath().normalize();
        List<ManifestFile> entries = new ArrayList<>();
        for (Path file : of(run)) {
            if (!Files.isRegularFile(file)) {
                continue;
            }
            try {
                entries.add(ManifestFile.of(name(folder, file), Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new DiagnosticException(
                        Diagnostic.error(
                                "run.cannot-read", "cannot read " + file + ": " + FileFailures.reason(e), null),
                        e);
            }
        }
        return entries;
    }

    /**
     * Files of libraries by their place in the library, others as seen from the graph's folder; those that have nothing
     * but the root of the file system in common with it by their names only.
     */
    private static String name(Path folder, Path file) {
        for (Path libraries : LibraryFolders.ofUser().searched()) {
            if (file.startsWith(libraries)) {
                return LIBRARY + slashed(libraries.relativize(file));
            }
        }
        boolean related =
                folder.getNameCount() > 0 && file.startsWith(folder.getRoot().resolve(folder.getName(0)));
        return slashed(related ? folder.relativize(file) : file.getFileName());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void addParameters(GraphSnapshot graph, Node node, SortedSet<Path> files) {
        Optional<NodeType> type = types.find(node.type());
        if (type.isEmpty()) {
            return;
        }
        List<ParameterSpec> parameters;
        try {
            parameters = types.signature(
                            new SignatureRequest(type.get(), node.parameters(), graph.folder(), confinement))
                    .parameters();
        } catch (DiagnosticException | IOException _) {
            // What the type declares is known all the same.
            parameters = type.get().signature().parameters();
        }
        for (ParameterSpec parameter : parameters) {
            String value = node.parameters().getOrDefault(parameter.name(), parameter.defaultText());
            if (parameter.kind() == ParameterKind.FILE && !value.isEmpty()) {
                try {
                    files.add(graph.folder().resolve(value).toAbsolutePath().normalize());
                } catch (InvalidPathException _) {
                    // The run says that there is no such file.
                }
            }
        }
    }
}
