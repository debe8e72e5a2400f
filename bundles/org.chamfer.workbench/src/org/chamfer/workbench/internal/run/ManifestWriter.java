package org.chamfer.workbench.internal.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.GraphSnapshots;
import org.chamfer.engine.RunRequest;
import org.chamfer.engine.installation.FileFailures;
import org.chamfer.engine.publication.FinishedRun;
import org.chamfer.engine.publication.InputFiles;
import org.chamfer.engine.publication.ManifestJson;
import org.chamfer.engine.publication.PublishedFiles;
import org.chamfer.engine.publication.PublishedOutput;
import org.chamfer.engine.publication.RunManifest;
import org.chamfer.engine.publication.RunManifests;
import org.chamfer.graph.file.CanvasFile;
import org.chamfer.graph.model.Graph;
import org.chamfer.workbench.run.GraphInstallation;

/**
 * Writes the manifest of a run beside its files, as the command line does: a manifest names the graph's file, so edits
 * that are not saved are in it as settings; if they are more than that, there is no manifest.
 */
final class ManifestWriter {
    private final GraphInstallation installation;
    private final Consumer<Diagnostic> warnings;

    ManifestWriter(GraphInstallation installation, Consumer<Diagnostic> warnings) {
        this.installation = installation;
        this.warnings = warnings;
    }

    /** The file that a graph is read from, absolute; nothing if it is none that a manifest could name. */
    static Optional<Path> source(GraphSnapshot graph) {
        Path file = graph.folder().resolve(graph.name()).toAbsolutePath().normalize();
        boolean named = graph.name().endsWith(".canvas") && Files.isRegularFile(file);
        return named ? Optional.of(file) : Optional.empty();
    }

    /**
     * Writes the manifest of a run that succeeded. One that tells of an earlier run is deleted if this one has none.
     *
     * @param folder where the files of the run are
     * @return the manifest if it has changed, absolute
     * @throws DiagnosticException if a file that was read is not readable any more, or the manifest cannot be written
     */
    Optional<Path> write(FinishedRun run, RunRequest request, Path folder, PublishedOutput output)
            throws DiagnosticException {
        Path place = folder.resolve(PublishedFiles.MANIFEST).toAbsolutePath().normalize();
        Optional<SortedMap<String, String>> settings = new UnsavedSettings(installation.nodeTypes())
                .between(saved(run.source().orElseThrow()), run.graph());
        if (settings.isEmpty()) {
            omit(place);
            return Optional.empty();
        }
        RunManifest manifest = new RunManifests(
                        new InputFiles(installation.nodeTypes(), request.confinement()), installation.environment())
                .of(run, request.targets(), settings.get());
        byte[] bytes = ManifestJson.text(manifest).getBytes(StandardCharsets.UTF_8);
        return output.write(bytes, place, place.toString()) ? Optional.of(place) : Optional.empty();
    }

    private GraphSnapshot saved(Path file) throws DiagnosticException {
        Graph graph = CanvasFile.load(file, file.toString());
        installation.migrations().migrate(graph, file.toString());
        return GraphSnapshots.ofFile(graph, file);
    }

    private void omit(Path place) throws DiagnosticException {
        warnings.accept(Diagnostic.warning(
                        "run.no-manifest",
                        "there is no manifest of this run: its graph has edits that are not saved",
                        null)
                .withHint("save the graph and run it again"));
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            throw new DiagnosticException(
                    Diagnostic.error(
                            "run.cannot-write", "cannot delete " + place + ": " + FileFailures.reason(e), null),
                    e);
        }
    }
}
