package org.chamfer.workbench.internal.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.base.diagnostic.DiagnosticException;
import org.chamfer.base.work.WorkContext;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.RunResult;
import org.chamfer.engine.publication.FinishedRun;
import org.chamfer.engine.publication.PublishedFile;
import org.chamfer.engine.publication.PublishedFiles;
import org.chamfer.engine.publication.PublishedOutput;
import org.chamfer.workbench.run.GraphInstallation;
import org.chamfer.workbench.run.RunTask;

/** Writes the files that a run gives, and what they depend on. */
final class Publication {
    private final GraphInstallation installation;
    private final Consumer<Diagnostic> warnings;

    Publication(GraphInstallation installation, Consumer<Diagnostic> warnings) {
        this.installation = installation;
        this.warnings = warnings;
    }

    /**
     * Writes the files of a run and their manifest into a folder; those that are there with the same content are not touched.
     *
     * @return the files that were written, absolute
     * @throws DiagnosticException if two have one name, or one cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled
     */
    List<Path> write(RunTask task, RunResult result, Path folder, WorkContext work) throws DiagnosticException {
        GraphSnapshot graph = task.graph();
        List<PublishedFile> files = new PublishedFiles(installation.nodeTypes()).of(graph, result);
        PublishedOutput output = new PublishedOutput(work, PublishedOutput.Interrupts.NONE);
        List<Path> written = new ArrayList<>();
        for (PublishedFile file : files) {
            Path place = folder.resolve(file.name()).toAbsolutePath().normalize();
            if (output.write(file.bytes(), place, place.toString())) {
                written.add(place);
            }
            installation.hooks().exported(file.name(), place, warnings);
        }
        Optional<Path> source = ManifestWriter.source(graph);
        if (result.succeeded() && source.isPresent()) {
            new ManifestWriter(installation, warnings)
                    .write(new FinishedRun(graph, source, result, files), task.request(), folder, output)
                    .ifPresent(written::add);
        }
        return written;
    }
}
