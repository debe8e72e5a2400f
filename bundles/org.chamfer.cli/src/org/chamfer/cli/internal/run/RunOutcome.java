package org.chamfer.cli.internal.run;

import java.util.List;
import java.util.Objects;
import org.chamfer.engine.RunResult;
import org.chamfer.engine.publication.FinishedRun;
import org.chamfer.engine.publication.PublishedFile;

/**
 * What became of a run.
 *
 * @param loaded the graph that was run, with exports that were added to it
 * @param result how each node ended
 * @param files what it gave
 * @param nanos how long it took, in nanoseconds
 */
public record RunOutcome(LoadedGraph loaded, RunResult result, List<PublishedFile> files, long nanos) {
    public RunOutcome {
        Objects.requireNonNull(loaded, "loaded");
        Objects.requireNonNull(result, "result");
        files = List.copyOf(files);
    }

    /** The run as manifests tell of it. */
    public FinishedRun finished() {
        return new FinishedRun(loaded.graph(), loaded.file(), result, files);
    }
}
