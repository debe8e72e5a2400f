package org.chamfer.workbench.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.chamfer.base.diagnostic.Diagnostic;
import org.chamfer.engine.RunResult;

/** A run in the queue. Thread-safe. */
public interface QueuedRun {
    /** Where a run stands. */
    enum State {
        /** Waits for its turn. */
        WAITING,
        /** Is going on. */
        RUNNING,
        /** Has ended; there is a result or a problem. */
        ENDED,
        /** Was cancelled, before or while it ran. */
        CANCELLED
    }

    /** What was asked for. */
    RunTask task();

    /** Where it stands. */
    State state();

    /** How much is done, from 0 to 1. */
    double progress();

    /** What is being done, a short phrase for people. */
    String activity();

    /** How many nodes have come how far. */
    RunCounts counts();

    /** How long it has been going on, or how long it took; zero while it waits. */
    Duration elapsed();

    /** The files that it has written, absolute. */
    List<Path> files();

    /** How it ended. */
    Optional<RunResult> result();

    /** Why the graph could not be run at all. */
    Optional<Diagnostic> problem();

    /** Cancels it; takes effect within half a second. */
    void cancel();
}
