package org.chamfer.engine.hooks;

import java.nio.file.Path;
import org.chamfer.engine.GraphSnapshot;
import org.chamfer.engine.NodeResult;
import org.chamfer.engine.RunResult;

/**
 * Hears of the stages of runs: load, validate, plan, execute, export, report. Contributed through the extension point
 * {@code org.chamfer.engine.hooks}; needs a public constructor without parameters.
 *
 * <p>A hook cannot change a run: graphs, plans and results are immutable. It may refuse nothing; what it throws is told
 * as a warning. One instance hears of all runs of the process, perhaps of several at once, on the threads that lead them:
 * it is thread-safe and returns quickly.
 */
public interface RunHook {
    /** A graph was read from its file, and settings of the command line are applied. */
    default void loaded(GraphSnapshot graph) {
        // Not of interest to most hooks.
    }

    /** A graph was found to be in order. */
    default void validated(GraphSnapshot graph) {
        // Not of interest to most hooks.
    }

    /** It is known what is to be run; nothing has been yet. */
    default void planned(RunPlan plan) {
        // Not of interest to most hooks.
    }

    /** A node has ended. Told again if its values vanish from the store and it has to be computed again. */
    default void executed(NodeResult node) {
        // Not of interest to most hooks.
    }

    /**
     * A file was written to the folder of results.
     *
     * @param name its name there, with {@code /} between folders
     * @param file where it stands
     */
    default void exported(String name, Path file) {
        // Not of interest to most hooks.
    }

    /** A run has ended, its files are written and its result is told to the user. */
    default void reported(RunResult result) {
        // Not of interest to most hooks.
    }
}
