package org.chamfer.cli.internal;

import org.chamfer.cli.Messages;
import org.chamfer.cli.UsageException;
import picocli.CommandLine.Option;

/** The options of all commands that compute: how much at once, and how much they say of it. */
public final class WorkOptions {
    @Option(
            names = {"-j", "--jobs"},
            paramLabel = "N",
            description = {
                "Compute N things at once; as many as there are processors by default.",
                "Results do not depend on it."
            })
    private Integer jobs;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors only.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Also print where the time goes.")
    private boolean verbose;

    /**
     * Checks that the options make sense together.
     *
     * @throws UsageException if they do not
     */
    public void checkUsage() throws UsageException {
        if (quiet && verbose) {
            throw new UsageException("-q and -v contradict each other", "");
        }
        if (jobs != null && jobs < 1) {
            throw new UsageException("--jobs must be at least 1", "");
        }
    }

    /** How many things are computed at once, at least 1. */
    public int jobs() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    /** How much is printed. */
    public Messages.Level level() {
        return quiet ? Messages.Level.QUIET : verbose ? Messages.Level.VERBOSE : Messages.Level.NORMAL;
    }
}
