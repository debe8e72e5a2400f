package org.chamfer.cli.internal.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.cli.UsageException;
import org.chamfer.cli.internal.Failures;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.publication.ContentHash;
import org.chamfer.engine.publication.ManifestFile;
import org.chamfer.engine.publication.ManifestJson;
import org.chamfer.engine.publication.RunManifest;

/** A manifest that a new run is compared with. */
final class Verification {
    /** Where a project keeps its graphs. */
    private static final String GRAPHS = "data/canvases";

    private final String name;
    private final Path folder;
    private final RunManifest manifest;

    private Verification(String name, Path folder, RunManifest manifest) {
        this.name = name;
        this.folder = folder;
        this.manifest = manifest;
    }

    /**
     * Reads a manifest.
     *
     * @param directory the folder that relative paths start from
     * @param name the file as the user calls it
     * @throws DiagnosticException if it cannot be read or is none
     */
    static Verification read(Path directory, String name) throws DiagnosticException {
        Path file = directory.resolve(name).toAbsolutePath().normalize();
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new Verification(name, file.getParent(), ManifestJson.parse(text, name));
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error("run.cannot-read", "cannot read " + name + ": " + Failures.reason(e), null), e);
        }
    }

    /** What the earlier run was. */
    RunManifest manifest() {
        return manifest;
    }

    /**
     * Finds the graph by its name: beside the manifest, in the folder above it, below which results usually go, in the
     * current folder, or where projects keep their graphs below one of these.
     *
     * @throws UsageException if there is none
     */
    String graph(Path directory) throws UsageException {
        if (manifest.graph().startsWith(GraphLoader.NODE_PREFIX)) {
            return manifest.graph();
        }
        for (Path place : new Path[] {folder, folder.getParent(), directory}) {
            for (String graphs : place == null ? List.<String>of() : List.of("", GRAPHS)) {
                Path file = place.resolve(graphs).resolve(manifest.graph());
                if (Files.isRegularFile(file)) {
                    return file.toString();
                }
            }
        }
        throw new UsageException(
                "there is no graph " + manifest.graph() + " beside or above " + name,
                "name it: chamfer run GRAPH --verify " + name);
    }

    /**
     * The graph with the parameters that the earlier run set.
     *
     * @throws UsageException if it has no such nodes any more
     */
    LoadedGraph apply(LoadedGraph loaded) throws UsageException {
        GraphSnapshot graph = loaded.graph();
        for (Map.Entry<String, String> parameter : manifest.parameters().entrySet()) {
            NodeSetting setting = NodeSetting.parse(parameter.getKey() + "=" + parameter.getValue());
            GraphSettings.node(graph, setting.node());
            graph = graph.with(setting.node(), setting.parameter(), setting.value());
        }
        return loaded.with(graph);
    }

    /** Compares another run, and the files that stand beside the manifest. */
    ManifestComparison compare(RunManifest now) throws DiagnosticException {
        ManifestComparison comparison = ManifestComparison.of(manifest, now);
        List<String> outputs = new ArrayList<>(comparison.outputs());
        for (ManifestFile file : manifest.outputs()) {
            damage(file).ifPresent(outputs::add);
        }
        return new ManifestComparison(outputs, comparison.causes());
    }

    private Optional<String> damage(ManifestFile file) throws DiagnosticException {
        Path place = folder.resolve(file.name());
        try {
            boolean changed = Files.isRegularFile(place)
                    && !ContentHash.of(Files.readAllBytes(place)).equals(file.sha256());
            return changed ? Optional.of("file " + file.name() + ": changed beside the manifest") : Optional.empty();
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error("run.cannot-read", "cannot read " + place + ": " + Failures.reason(e), null), e);
        }
    }
}
