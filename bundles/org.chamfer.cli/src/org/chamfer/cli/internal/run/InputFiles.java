package org.chamfer.cli.internal.run;

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
import org.chamfer.cli.internal.Failures;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshot.Node;
import org.chamfer.engine.NodeResult;
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

    /** The files, absolute; some may be missing. */
    public SortedSet<Path> of(LoadedGraph loaded) {
        SortedSet<Path> files = new TreeSet<>();
        loaded.file().ifPresent(files::add);
        loaded.graph().nodes().forEach(node -> addParameters(loaded.graph(), node, files));
        return files;
    }

    /** The files that a run depended on, absolute; also places where it looked in vain. */
    public SortedSet<Path> of(RunOutcome outcome) {
        SortedSet<Path> files = of(outcome.loaded());
        for (NodeResult node : outcome.result().nodes()) {
            node.files().forEach(used -> files.add(used.file().normalize()));
        }
        return files;
    }

    /**
     * Their entries in a manifest, named so that nothing is told of the machine.
     *
     * @throws DiagnosticException if one cannot be read any more
     */
    List<ManifestFile> manifest(RunOutcome outcome) throws DiagnosticException {
        Path folder = outcome.loaded().graph().folder().toAbsolutePath().normalize();
        List<ManifestFile> entries = new ArrayList<>();
        for (Path file : of(outcome)) {
            if (!Files.isRegularFile(file)) {
                continue;
            }
            try {
                entries.add(ManifestFile.of(name(folder, file), Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new DiagnosticException(
                        Diagnostic.error("run.cannot-read", "cannot read " + file + ": " + Failures.reason(e), null),
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
